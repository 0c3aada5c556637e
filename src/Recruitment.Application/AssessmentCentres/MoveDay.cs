using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The whole day goes to another time or place, with everybody on it, groups and running order too. Everybody is told.</summary>
/// <param name="Why">In words that the people on the day will read.</param>
/// <param name="Version">Of the day as the page showed it.</param>
/// <param name="Read">The warnings about the new date that this person has read.</param>
[For(Policy.Recruiting)]
public sealed record MoveDay(Guid DayId, Guid Version, DayTime To, string Why, IReadOnlyList<MoveWarning> Read) : IRequest<Outcome>;

/// <summary>To a candidate, when we move their day, and what to do if the new one does not suit.</summary>
public sealed record DayMoved(string Name, string Before, string When, string Where, string Why, string Link) : Email;

/// <summary>To a panel member, when their day moves.</summary>
public sealed record PanelDayMoved(string Name, string Before, string When, string Where, string Why) : Email;

internal sealed class MoveDayHandler(IRecruitmentDb db, DayDesk desk, SeatLetters letters, PanelLetters panel, Calendars calendars, Acts acts) : IRequestHandler<MoveDay, Outcome>
{
    public Task<Outcome> Handle(MoveDay request, CancellationToken cancellationToken) => desk.Change(request.DayId, request.Version, async (day, seats) =>
    {
        var (act, before, dateBefore) = (acts.Because(request.Why), SeatLetters.WhenOf(day), day.Date);
        var warnings = MoveWarnings.About(day, LondonTime.DayOf(request.To.StartsAt), await calendars.Load(cancellationToken), act.At);
        if (day.Move(request.To, act) is { } refusal) return refusal;
        if (await db.SitElsewhere([.. day.Assessors.Select(a => a.StaffId)], day.Id, day.StartsAt, day.EndsAt, cancellationToken) is { } twice) return twice;
        if (warnings.Except(request.Read).Any()) return new LookAtTheDateAgain(warnings);
        var (when, where) = (SeatLetters.WhenOf(day), SeatLetters.WhereOf(day));
        foreach (var (seat, candidate) in await db.PeopleOf(seats, cancellationToken))
        {
            seat.DayMoved(dateBefore, day.Date, act);
            letters.Send(
                new DayMoved(candidate.Name, before, when, where, request.Why, letters.SeatAddress), seat, day, candidate, $"day-moved/{seat.Id}/{seat.CalendarSequence}", withCalendar: true);
        }

        foreach (var (assessor, member) in await db.PeopleOf(day.Assessors, cancellationToken))
            panel.Send(new PanelDayMoved(member.Name, before, when, where, request.Why), assessor, day, member, isCancelled: false);
        return null;
    }, cancellationToken);
}
