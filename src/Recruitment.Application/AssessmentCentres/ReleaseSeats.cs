using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that frees the place of somebody whose application ended, whoever ended it and however: they withdrew, or it was closed.</summary>
[ByService]
public sealed record ReleaseSeats : IRequest;

/// <summary>To a candidate, when their application ends while they hold a place; the calendar file takes the entry away.</summary>
public sealed record SeatReleased(string Name, string When) : Email;

internal sealed class ReleaseSeatsHandler(IRecruitmentDb db, IEachRow each) : IRequestHandler<ReleaseSeats>
{
    public async Task Handle(ReleaseSeats request, CancellationToken cancellationToken) =>
        await each.Do<ReleaseSeat>(request, await Left(db).Select(s => new SweepRow(s.Id, s.JobApplicationId)).ToListAsync(cancellationToken), cancellationToken);

    internal static IQueryable<Seat> Left(IRecruitmentDb db) => db.Seats.Where(s => s.Status == SeatStatus.Booked || s.Status == SeatStatus.Held)
        .Where(s => db.JobApplications.Any(a => a.Id == s.JobApplicationId && a.Status != ApplicationStatus.Booked))
        .Where(s => db.AssessmentDays.Any(d => d.Id == s.DayId && (d.Status == DayStatus.Open || d.Status == DayStatus.Published)));
}

internal sealed class ReleaseSeat(IRecruitmentDb db, SeatLetters letters, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var act = acts.Because();
        var dayId = await db.Seats.Where(s => s.Id == id).Select(s => s.DayId).SingleAsync(cancellationToken);
        await using var held = await db.Hold(cancellationToken, dayId);
        if (await ReleaseSeatsHandler.Left(db).SingleOrDefaultAsync(s => s.Id == id && s.DayId == dayId, cancellationToken) is not { } seat) return;
        var day = await db.AssessmentDays.SingleAsync(d => d.Id == dayId, cancellationToken);
        seat.Cancel(act);
        day.FreePlace(seat.Id);
        // On the day itself nobody else can have the place, and there is nothing left to take out of a calendar.
        if (!day.HasBegun(act.At))
        {
            var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == seat.CandidateId, cancellationToken);
            letters.Send(new SeatReleased(candidate.Name, SeatLetters.WhenOf(day)), seat, day, candidate, $"seat-released/{seat.Id}", withCalendar: true);
        }

        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
    }
}
