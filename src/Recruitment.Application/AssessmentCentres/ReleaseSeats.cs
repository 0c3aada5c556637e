using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that frees the place of somebody whose application ended, whoever ended it and however: they withdrew, or it was closed.</summary>
[ByService]
public sealed record ReleaseSeats : IRequest;

/// <summary>To a candidate, when their application ends while they hold a place; the calendar file takes the entry away.</summary>
public sealed record SeatReleased(string Name, string When) : Email;

internal sealed class ReleaseSeatsHandler(IRecruitmentDb db, SeatLetters letters, Acts acts) : IRequestHandler<ReleaseSeats>
{
    public async Task Handle(ReleaseSeats request, CancellationToken cancellationToken)
    {
        var act = acts.Because();
        var left = db.Seats.Where(s => s.Status == SeatStatus.Booked || s.Status == SeatStatus.Held)
            .Where(s => db.JobApplications.Any(a => a.Id == s.JobApplicationId && a.Status != ApplicationStatus.Booked))
            .Where(s => db.AssessmentDays.Any(d => d.Id == s.DayId && (d.Status == DayStatus.Open || d.Status == DayStatus.Published)));
        if (await left.Select(s => s.DayId).Distinct().ToListAsync(cancellationToken) is not { Count: > 0 } days) return;
        await using var held = await db.Hold(cancellationToken, days);
        var dayOf = await db.AssessmentDays.Where(d => days.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellationToken);
        foreach (var (seat, candidate) in await db.PeopleOf(await left.Where(s => days.Contains(s.DayId)).ToListAsync(cancellationToken), cancellationToken))
        {
            var day = dayOf[seat.DayId];
            seat.Cancel(act);
            day.FreePlace(seat.Id);
            // On the day itself nobody else can have the place, and there is nothing left to take out of a calendar.
            if (!day.HasBegun(act.At))
                letters.Send(new SeatReleased(candidate.Name, SeatLetters.WhenOf(day)), seat, day, candidate, $"seat-released/{seat.Id}", withCalendar: true);
        }

        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
    }
}
