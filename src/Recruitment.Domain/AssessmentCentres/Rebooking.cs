namespace Recruitment.Domain.AssessmentCentres;

/// <summary>Who missed a day can book again by themselves once; then somebody rings. [domain.md 5.3]</summary>
public static class Rebooking
{
    private const int Allowed = 1;

    /// <param name="missed">Days that they were booked on and did not come to.</param>
    public static bool IsAllowedAfter(int missed) => missed <= Allowed;

    /// <summary>The applications of those who missed more days than that; for the database to answer.</summary>
    public static IQueryable<Guid> MissedTooOften(IQueryable<Seat> seats) =>
        seats.Where(s => s.Status == SeatStatus.DidNotAttend).GroupBy(s => s.JobApplicationId).Where(g => g.Count() > Allowed).Select(g => g.Key);
}
