using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Keeps who has read whose CV, the first time they do.</summary>
internal sealed class CvReadings(IRecruitmentDb db, Acts acts)
{
    public async Task Remember(Guid jobApplicationId, CancellationToken cancellationToken)
    {
        var me = acts.StaffId;
        if (me == Guid.Empty || await db.CvReadings.AnyAsync(r => r.JobApplicationId == jobApplicationId && r.StaffId == me, cancellationToken)) return;
        db.CvReadings.Add(CvReading.Of(jobApplicationId, me, acts.Now));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The same person opened it twice in one instant: it is kept once.
        }
    }
}

internal static class ReadersOfCvs
{
    /// <summary>Who has read a CV of somebody with a seat on this day, whichever of their applications it belongs to.</summary>
    public static IQueryable<CvReader> ReadersOn(this IRecruitmentDb db, Guid dayId) =>
        from seat in db.Seats
        where seat.DayId == dayId
        join application in db.JobApplications on seat.CandidateId equals application.CandidateId
        join reading in db.CvReadings on application.Id equals reading.JobApplicationId
        select new CvReader { SeatId = seat.Id, CandidateId = seat.CandidateId, StaffId = reading.StaffId, FirstAt = reading.FirstAt };
}

internal sealed class CvReader
{
    public Guid SeatId { get; init; }

    public Guid CandidateId { get; init; }

    public Guid StaffId { get; init; }

    public DateTimeOffset FirstAt { get; init; }
}
