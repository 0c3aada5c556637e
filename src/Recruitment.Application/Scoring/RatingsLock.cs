using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Sweeps;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>A sweep: locks the ratings of everybody whose last sheet is in but who were not there to lock yet, because they were checked in later or two sheets came in one instant.</summary>
[ByService]
public sealed record LockCompleteRatings : IRequest;

internal sealed class LockCompleteRatingsHandler(IRecruitmentDb db, IEachRow each) : IRequestHandler<LockCompleteRatings>
{
    public async Task Handle(LockCompleteRatings request, CancellationToken cancellationToken)
    {
        var seats = await (
            from seat in db.Seats
            join application in db.JobApplications on seat.JobApplicationId equals application.Id
            where seat.Status == SeatStatus.Attended && application.Status == ApplicationStatus.Attended
                && db.ScoreSheets.Any(s => s.SeatId == seat.Id && s.SubmittedAt != null)
            select new SweepRow(seat.Id, seat.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<LockRatings>(request, seats, cancellationToken);
    }
}

internal sealed class LockRatings(IRecruitmentDb db, RatingsLock ratings, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        await ratings.LockIfComplete([id], acts.Because(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Opens the wash-up of a person once every sheet about them is submitted or excused. Until then nobody can read anybody's ratings of them.</summary>
internal sealed class RatingsLock(IRecruitmentDb db)
{
    /// <summary>Counts what is changed and not saved yet, too.</summary>
    public async Task LockIfComplete(List<Guid> seatIds, Act act, CancellationToken cancellationToken)
    {
        var seats = await db.Seats.AsNoTracking().Where(s => seatIds.Contains(s.Id) && s.Status == SeatStatus.Attended).ToListAsync(cancellationToken);
        var ids = seats.ConvertAll(s => s.JobApplicationId);
        var applications = await db.JobApplications.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        var expected = (await (
            from day in db.AssessmentDays.AsNoTracking()
            from a in day.Assignments
            where seatIds.Contains(a.SeatId)
            select new { DayId = day.Id, a.SeatId, a.StaffId, a.ExerciseCode }).ToListAsync(cancellationToken)).ToLookup(a => (a.DayId, a.SeatId));
        var sheets = (await db.ScoreSheets.Where(s => seatIds.Contains(s.SeatId)).ToListAsync(cancellationToken)).ToLookup(s => s.SeatId);
        await db.WashUps.Where(w => seatIds.Contains(w.SeatId)).LoadAsync(cancellationToken);
        foreach (var seat in seats.Where(s => applications[s.JobApplicationId].Status == ApplicationStatus.Attended && sheets[s.Id].Any(m => m.IsSubmitted)))
        {
            var washUp = db.WashUps.Local.FirstOrDefault(w => w.SeatId == seat.Id);
            if (!expected[(seat.DayId, seat.Id)].All(e =>
                    sheets[seat.Id].Any(s => s.IsSubmitted && s.StaffId == e.StaffId && s.ExerciseCode == e.ExerciseCode) || washUp?.Excuses(e.StaffId, e.ExerciseCode) == true)) continue;
            if (applications[seat.JobApplicationId].Move(ApplicationAction.LockRatings, act) is not null) continue;
            if (washUp is null) db.WashUps.Add(washUp = WashUp.Of(seat.JobApplicationId, seat.DayId, seat.Id, act.At));
            washUp.Open(act.At);
        }
    }

    public async Task<WashUp?> WashUpOf(Guid seatId, CancellationToken cancellationToken) =>
        db.WashUps.Local.FirstOrDefault(w => w.SeatId == seatId) ?? await db.WashUps.SingleOrDefaultAsync(w => w.SeatId == seatId, cancellationToken);
}
