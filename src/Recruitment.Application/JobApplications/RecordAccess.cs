using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>
/// What stands between a member of staff and somebody’s record: who is placed with them reads neither needs nor CV before every sheet is in, and whom they know is not there at all.
/// Every page, list and file that shows either starts here. [domain.md 5.2, conflicts; 5.6, assessors see only what they need]
/// </summary>
internal static class RecordAccess
{
    /// <summary>Candidates whom this member of staff is to rate, from the moment the groups are published until every sheet about them is in.</summary>
    public static IQueryable<Guid> PlacedWith(this IRecruitmentDb db, Guid staffId) =>
        from day in db.AssessmentDays
        from assignment in day.Assignments
        where assignment.StaffId == staffId
        join seat in db.Seats on assignment.SeatId equals seat.Id
        where seat.DayId == day.Id && (seat.Status == SeatStatus.Held || seat.Status == SeatStatus.Booked || seat.Status == SeatStatus.Attended)
        join application in db.JobApplications on seat.JobApplicationId equals application.Id
        where application.Status == ApplicationStatus.Booked || application.Status == ApplicationStatus.Attended
        select seat.CandidateId;

    /// <summary>Candidates whom this member of staff said they know.</summary>
    public static IQueryable<Guid> KnownTo(this IRecruitmentDb db, Guid staffId) =>
        from day in db.AssessmentDays
        from known in day.Acquaintances
        where known.StaffId == staffId
        select known.CandidateId;

    /// <summary>The application has a person of whom the reader may read the CV and the needs.</summary>
    public static Task<bool> MayReadCv(this IRecruitmentDb db, Guid jobApplicationId, Guid staffId, CancellationToken cancellationToken) =>
        db.JobApplications.AnyAsync(a => a.Id == jobApplicationId && !db.PlacedWith(staffId).Contains(a.CandidateId) && !db.KnownTo(staffId).Contains(a.CandidateId), cancellationToken);
}
