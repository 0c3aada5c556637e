using Recruitment.Domain.Calendar;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Offers;

/// <summary>The days on which an offer is remembered. Each reminds; none ends anything. [product.md, features 69 and 72]</summary>
public static class OfferDates
{
    public const int DaysToAnswer = 10;

    /// <summary>Ten days on, or the working day after: somebody who has to be reached can be. [DP]</summary>
    public static DateOnly AnswerBy(DateOnly today) => WorkingCalendar.ByRule.OnOrAfter(today.AddDays(DaysToAnswer));

    /// <summary>Days after the offer on which an unanswered one is mentioned to the person.</summary>
    public static readonly IReadOnlyList<int> NudgeAfterDays = [2, 5, 8];

    /// <summary>Weeks before the end of a final placement at which students without a decision are listed.</summary>
    public static readonly IReadOnlyList<int> PlacementWeeks = [8, 4, 2];

    /// <summary>Days before a long-stop date on which a named person is told of it.</summary>
    public const int LongStopNoticeDays = 28;

    /// <summary>The day of the last nudge that is due by now, and all that are; the service may have been off for days and must not send three at once.</summary>
    public static IReadOnlyList<int> NudgesDue(DateTimeOffset madeAt, DateTimeOffset now) => [.. NudgeAfterDays.Where(days => madeAt.AddDays(days) <= now)];

    /// <summary>The thresholds that a placement's end has come within, widest first; none once it is over.</summary>
    public static IReadOnlyList<int> PlacementNoticesDue(DateOnly placementEnds, DateOnly today) =>
        placementEnds < today ? [] : [.. PlacementWeeks.Where(weeks => placementEnds.AddDays(-7 * weeks) <= today)];

    internal static DateOnly FirstDue(ConditionKind kind, DateOnly today, StudentDetails? student)
    {
        var hoped = ConditionRules.HopedFor(kind, today.AddDays(DaysToAnswer));
        var known = kind switch
        {
            ConditionKind.FinalPlacement => student?.FinalPlacementEnds?.AddDays(14),
            ConditionKind.Award => student?.ExpectedAward,
            ConditionKind.Registration => student?.ExpectedAward?.AddDays(56),
            ConditionKind.MetTheStandard or ConditionKind.References or ConditionKind.CriminalRecord or ConditionKind.RightToWork or ConditionKind.Identity => null,
            ConditionKind.OccupationalHealth or ConditionKind.Release or ConditionKind.Qualification or ConditionKind.Updating or ConditionKind.OverseasRecord => null,
        };
        return known > today ? known.Value : hoped;
    }
}
