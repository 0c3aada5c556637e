namespace Recruitment.Domain.EarlyCareer;

/// <summary>
/// The dates of a programme. Length and review points are pro rata in whole months (12 / WTE; 3 / WTE, 6 / WTE ...; halves up). Review n is due n calendar months after the start, at the month's
/// end where the month is shorter; the last day is the start plus the length, less one day, and the final review is due on it. A pause of d days moves every date on or after its first day by d days.
/// [domain.md 3.1; P26, P29, DP; cases.md]
/// </summary>
public static class ProgrammeCalendar
{
    /// <summary>Below this the programme would take more than two years: it is for a person to agree, not to compute.</summary>
    public const decimal LeastWte = 0.5m;

    public static Refusal? Plan(ProgrammeCode code, DateOnly start, decimal wte, out IReadOnlyList<ReviewPoint> points)
    {
        points = [];
        if (wte is <= 0 or > 1) return new WteIsNotAShare();
        if (wte < LeastWte) return new TooFewHoursToCompute();
        var months = ProgrammeRules.ReviewMonthsOf(code);
        points = [.. months.Select((m, i) => new ReviewPoint(i + 1, m, Due(start, ProRata(m, wte), m == months[^1]), m == 9, m == months[^1]))];
        return null;
    }

    /// <summary>Whole months for a full-time number of months; halves up.</summary>
    public static int ProRata(int fullTimeMonths, decimal wte) => (int)decimal.Round(fullTimeMonths / wte, 0, MidpointRounding.AwayFromZero);

    /// <summary>A date after the pauses, which are taken in order: one that begins after the date does not move it.</summary>
    public static DateOnly Moved(DateOnly planned, IEnumerable<Pause> pauses) =>
        pauses.Where(p => p.Days > 0).OrderBy(p => p.From).Aggregate(planned, (date, pause) => date >= pause.From ? date.AddDays(pause.Days) : date);

    private static DateOnly Due(DateOnly start, int months, bool isFinal) => isFinal ? start.AddMonths(months).AddDays(-1) : start.AddMonths(months);
}

/// <param name="Number">1 for the first review.</param>
/// <param name="Months">The full-time month of this review: 3, 6, 9, 12.</param>
/// <param name="PlannedOn">Before any pause.</param>
public sealed record ReviewPoint(int Number, int Months, DateOnly PlannedOn, bool IsOptional, bool IsFinal);

/// <summary>Why a programme may stand still, or end later. Never for capability. [domain.md 3.1; P29]</summary>
public enum PauseReason
{
    LongSickness,
    Bereavement,
    ParentalLeave,
    SupportNotProvided,
    CareerBreak,

    /// <summary>They work part time now: the year lasts longer, and does not stand still.</summary>
    FewerHours,
}

public static class PauseReasons
{
    public static bool IsAnAbsence(this PauseReason reason) => reason is not PauseReason.FewerHours;
}

/// <param name="From">The first day away.</param>
/// <param name="ResumedOn">The first day back; null while it lasts.</param>
/// <param name="AgreedBy">Whose agreement was had: the social worker, the assessor, the line manager, the co-ordinator.</param>
public sealed record Pause(DateOnly From, DateOnly? ResumedOn, PauseReason Reason, string AgreedBy)
{
    public int Days => ResumedOn is { } back ? back.DayNumber - From.DayNumber : 0;
}
