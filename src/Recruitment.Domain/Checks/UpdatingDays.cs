namespace Recruitment.Domain.Checks;

/// <summary>
/// Days of updating (supervised practice, formal study, private study) that Social Work England asks of somebody who comes back: none under two years away, 30 from two years,
/// 60 from five. Whole years count from the day last practised; the anniversary itself is the longer time. [domain.md 2.3; P18; cases.md]
/// </summary>
public static class UpdatingDays
{
    public static int Since(DateOnly lastPractised, DateOnly reference) =>
        lastPractised > reference.AddYears(-2) ? 0 : lastPractised > reference.AddYears(-5) ? 30 : 60;

    /// <summary>For somebody who was never registered: 60 when the qualification is over five years old, otherwise none.</summary>
    public static int SinceQualifying(DateOnly qualified, DateOnly reference) => qualified < reference.AddYears(-5) ? 60 : 0;
}
