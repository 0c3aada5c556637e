using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Offers;

/// <summary>What is offered, recorded and not decided here.</summary>
/// <param name="Team">Null: the offer is the authority's, and the team follows by matching. [domain.md 3.3]</param>
/// <param name="Salary">Yearly, full time, in pounds.</param>
/// <param name="HoursPerWeek">Contracted hours.</param>
/// <param name="Supplements">Market supplement, golden hello, retention payment: a line each, as they stand in the letter.</param>
/// <param name="ProposedStart">Null while a student's award and registration are too far off to name a day.</param>
/// <param name="LongStop">The last day for which the offer is kept open; nothing ends it before, and after it a named person decides.</param>
/// <param name="EndsOn">The last day of a secondment; null for work without an end.</param>
public sealed record OfferTerms(
    string RoleTitle, string? Team, int Salary, decimal HoursPerWeek, string Pattern, IReadOnlyList<string> Supplements, DateOnly? ProposedStart, DateOnly LongStop, DateOnly? EndsOn = null)
{
    /// <summary>A full-time week, in hours. [domain.md 3.1; P22]</summary>
    public const decimal FullTimeHours = 37m;

    /// <summary>Whole-time equivalent, to six decimals; pages show two. [domain.md 8.2]</summary>
    public decimal Wte => decimal.Round(HoursPerWeek / FullTimeHours, 6, MidpointRounding.AwayFromZero);

    /// <summary>What is paid in a year for the contracted hours, in whole pounds.</summary>
    public int PaidSalary => (int)decimal.Round(Salary * HoursPerWeek / FullTimeHours, 0, MidpointRounding.AwayFromZero);

    public Refusal? Objection(DateOnly today)
    {
        if (HoursPerWeek is <= 0 or > FullTimeHours) return new HoursAreNotAWeek();
        if (LongStop <= today) return new LongStopHasPassed();
        if (ProposedStart > LongStop) return new StartIsAfterTheLongStop(LongStop);
        if (!Calendar.WorkingCalendar.ByRule.IsWorkingDay(LongStop)) return new NotOnAWorkingDay("long-stop date", LongStop);
        if (ProposedStart is { } start && !Calendar.WorkingCalendar.ByRule.IsWorkingDay(start)) return new NotOnAWorkingDay("start", start);
        if (EndsOn is { } end && end <= (ProposedStart ?? today)) return new SecondmentEndsBeforeItStarts();
        if (EndsOn is { } last && !Calendar.WorkingCalendar.ByRule.IsWorkingDay(last)) return new NotOnAWorkingDay("last day of the secondment", last);
        return null;
    }

    /// <summary>
    /// A long-stop date to begin with: 31 December of the year of a student's award, twelve months for somebody who registers from overseas, otherwise six months on; on a working day.
    /// [domain.md 2.3, 3.3; DP]
    /// </summary>
    public static DateOnly LongStopFor(EntryRoute route, DateOnly today, DateOnly? expectedAward) => Calendar.WorkingCalendar.ByRule.OnOrAfter((route, expectedAward) switch
    {
        (_, { } award) when award >= today => new DateOnly(award.Year, 12, 31),
        (_, { }) => new DateOnly(today.Year, 12, 31),
        (EntryRoute.Overseas, null) => today.AddMonths(12),
        _ => today.AddMonths(6),
    });
}
