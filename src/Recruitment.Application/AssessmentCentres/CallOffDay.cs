using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The day does not take place, or breaks off. Candidates are told and get the next days to choose from; whoever is rated already goes on to the wash-up.</summary>
/// <param name="Why">In words that the people on the day will read.</param>
/// <param name="Version">Of the day as the page showed it.</param>
[For(Policy.Recruiting)]
public sealed record CallOffDay(Guid DayId, Guid Version, string Why) : IRequest<Outcome>;

/// <summary>To a candidate, when we call their day off: it is us, not you; here are other days.</summary>
public sealed record DayCalledOff(string Name, string When, string Why, string? DayLinks, string Link) : Email
{
    public bool NoDays => DayLinks is null;
}

/// <summary>To a panel member, when their day is called off.</summary>
public sealed record PanelDayCalledOff(string Name, string When, string Why) : Email;

internal sealed class CallOffDayHandler(IRecruitmentDb db, DayDesk desk, FreeDays freeDays, SeatLetters letters, PanelLetters panel, Acts acts) : IRequestHandler<CallOffDay, Outcome>
{
    public Task<Outcome> Handle(CallOffDay request, CancellationToken cancellationToken) => desk.Change(request.DayId, request.Version, async (day, seats) =>
    {
        var (act, when) = (acts.Because(request.Why), SeatLetters.WhenOf(day));
        var panelBefore = await db.PeopleOf(day.Assessors, cancellationToken);
        var others = (await freeDays.Next(ListFreeDays.Usual + 1, cancellationToken)).Where(d => d.Id != day.Id).Take(ListFreeDays.Usual).ToList();
        var applications = await db.JobApplications.Where(a => seats.Select(s => s.JobApplicationId).Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        var notRated = seats.Count(s => s.Status == SeatStatus.Attended && applications[s.JobApplicationId].Status == ApplicationStatus.Attended);
        if (day.CallOff(notRated, await db.WashUps.CountAsync(w => w.DayId == day.Id && w.OpenedAt != null, cancellationToken), act) is { } refusal) return refusal;
        foreach (var (seat, candidate) in await db.PeopleOf([.. seats.Where(s => s.IsLive)], cancellationToken))
        {
            if (seat.Cancel(act) is { } gone) return gone;
            if (applications[seat.JobApplicationId].Move(ApplicationAction.CancelSeat, act) is { } notNow) return notNow;
            day.FreePlace(seat.Id);
            letters.Send(
                new DayCalledOff(candidate.Name, when, request.Why, letters.Choices(others), letters.SeatAddress), seat, day, candidate, $"day-called-off/{seat.Id}", withCalendar: true);
        }

        // Where it broke off, the panel were there.
        if (day.Status == DayStatus.Closed) return null;
        foreach (var (assessor, member) in panelBefore) panel.Send(new PanelDayCalledOff(member.Name, when, request.Why), assessor, day, member, isCancelled: true);
        return null;
    }, cancellationToken);
}
