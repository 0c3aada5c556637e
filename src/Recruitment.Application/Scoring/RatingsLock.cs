using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>A sweep: locks the ratings of everybody whose last sheet is in but who were not there to lock yet, because they were checked in later or two sheets came in one instant.</summary>
public sealed record LockCompleteRatings : IRequest;

internal sealed class LockCompleteRatingsHandler(IRecruitmentDb db, RatingsLock ratings, Acts acts) : IRequestHandler<LockCompleteRatings>
{
    public async Task Handle(LockCompleteRatings request, CancellationToken cancellationToken)
    {
        var seats = await (
            from seat in db.Seats
            join application in db.JobApplications on seat.JobApplicationId equals application.Id
            where seat.Status == SeatStatus.Attended && application.Status == ApplicationStatus.Attended
                && db.ScoreSheets.Any(s => s.SeatId == seat.Id && s.SubmittedAt != null)
            select seat.Id).ToListAsync(cancellationToken);
        foreach (var seat in seats) await ratings.LockIfComplete(seat, acts.Because(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Opens the wash-up of a person once every sheet about them is submitted or excused. Until then nobody can read anybody's ratings of them.</summary>
internal sealed class RatingsLock(IRecruitmentDb db)
{
    /// <summary>Counts what is changed and not saved yet, too.</summary>
    public async Task LockIfComplete(Guid seatId, Act act, CancellationToken cancellationToken)
    {
        var seat = await db.Seats.AsNoTracking().SingleAsync(s => s.Id == seatId, cancellationToken);
        var application = await db.JobApplications.SingleAsync(a => a.Id == seat.JobApplicationId, cancellationToken);
        if (seat.Status != SeatStatus.Attended || application.Status != ApplicationStatus.Attended) return;

        var expected = await db.AssessmentDays.AsNoTracking().Where(d => d.Id == seat.DayId).SelectMany(d => d.Assignments)
            .Where(a => a.SeatId == seatId).Select(a => new { a.StaffId, a.ExerciseCode }).ToListAsync(cancellationToken);
        var sheets = await db.ScoreSheets.Where(s => s.SeatId == seatId).ToListAsync(cancellationToken);
        var washUp = await WashUpOf(seatId, cancellationToken);
        if (!sheets.Exists(s => s.IsSubmitted) || !expected.TrueForAll(e =>
                sheets.Exists(s => s.IsSubmitted && s.StaffId == e.StaffId && s.ExerciseCode == e.ExerciseCode) || washUp?.Excuses(e.StaffId, e.ExerciseCode) == true)) return;
        if (application.Move(ApplicationAction.LockRatings, act) is not null) return;
        if (washUp is null) db.WashUps.Add(washUp = WashUp.Of(seat.JobApplicationId, seat.DayId, seatId, act.At));
        washUp.Open(act.At);
    }

    public async Task<WashUp?> WashUpOf(Guid seatId, CancellationToken cancellationToken) =>
        db.WashUps.Local.FirstOrDefault(w => w.SeatId == seatId) ?? await db.WashUps.SingleOrDefaultAsync(w => w.SeatId == seatId, cancellationToken);
}
