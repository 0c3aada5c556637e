using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The day does not take place. Everybody on it is told, and candidates get the next days to choose from.</summary>
/// <param name="Why">In words that the people on the day will read.</param>
public sealed record CallOffDay(Guid DayId, string Why) : IRequest<Outcome>;

/// <summary>To a candidate, when we call their day off: it is us, not you; here are other days.</summary>
public sealed record DayCalledOff(string Name, string When, string Why, string DayLinks, string Link) : Email;

/// <summary>To a panel member, when their day is called off.</summary>
public sealed record PanelDayCalledOff(string Name, string When, string Why) : Email;

internal sealed class CallOffDayHandler(IRecruitmentDb db, DayDesk desk, FreeDays freeDays, SeatLetters letters, PanelLetters panel, Acts acts) : IRequestHandler<CallOffDay, Outcome>
{
    public Task<Outcome> Handle(CallOffDay request, CancellationToken cancellationToken) => desk.Change(request.DayId, async (day, seats) =>
    {
        var (act, when) = (acts.Because(request.Why), SeatLetters.WhenOf(day));
        var panelBefore = await db.PeopleOf(day.Assessors, cancellationToken);
        var others = (await freeDays.Next(ListFreeDays.Usual + 1, cancellationToken)).Where(d => d.Id != day.Id).Take(ListFreeDays.Usual).ToList();
        if (day.CallOff(seats.Count(s => s.Status == SeatStatus.Attended), act) is { } refusal) return refusal;
        var live = seats.Where(s => s.IsLive).ToList();
        var applications = await db.JobApplications.Where(a => live.Select(s => s.JobApplicationId).Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var (seat, candidate) in await db.PeopleOf(live, cancellationToken))
        {
            if (seat.Cancel(act) is { } gone) return gone;
            if (applications[seat.JobApplicationId].Move(ApplicationAction.CancelSeat, act) is { } notNow) return notNow;
            day.FreePlace(seat.Id);
            letters.Send(
                new DayCalledOff(candidate.Name, when, request.Why, letters.Choices(others), letters.SeatAddress), seat, day, candidate, $"day-called-off/{seat.Id}", withCalendar: true);
        }

        foreach (var (assessor, member) in panelBefore) panel.Send(new PanelDayCalledOff(member.Name, when, request.Why), assessor, day, member, isCancelled: true);
        return null;
    }, cancellationToken);
}
