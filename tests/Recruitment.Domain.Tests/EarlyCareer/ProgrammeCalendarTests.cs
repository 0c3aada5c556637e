using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Domain.Tests.EarlyCareer;

public sealed class ProgrammeCalendarTests
{
    private static IReadOnlyList<ReviewPoint> Plan(string start, decimal wte = 1, ProgrammeCode code = ProgrammeCode.Asye)
    {
        ProgrammeCalendar.Plan(code, DateOnly.Parse(start), wte, out var points).ShouldBeNull();
        return points;
    }

    private static DateOnly[] Days(params string[] days) => [.. days.Select(d => DateOnly.Parse(d))];

    [Fact]
    public void A_full_time_year_has_reviews_every_three_months_and_ends_the_day_before_its_anniversary()
    {
        var points = Plan("2026-09-01");
        points.Select(p => p.PlannedOn).ShouldBe(Days("2026-12-01", "2027-03-01", "2027-06-01", "2027-08-31"));
        points.Where(p => p.IsOptional).Select(p => p.Months).ShouldBe([9]);
        points.Single(p => p.IsFinal).Months.ShouldBe(12);
    }

    [Fact]
    public void A_pause_moves_every_later_date_by_its_days()
    {
        var pause = new Pause(new(2027, 2, 1), new(2027, 3, 29), PauseReason.LongSickness, "all four");
        pause.Days.ShouldBe(56);
        Plan("2026-09-01").Select(p => ProgrammeCalendar.Moved(p.PlannedOn, [pause])).ShouldBe(Days("2026-12-01", "2027-04-26", "2027-07-27", "2027-10-26"));
    }

    [Fact]
    public void A_second_pause_is_set_against_dates_that_the_first_has_moved()
    {
        Pause[] pauses = [new(new(2027, 6, 10), new(2027, 6, 20), PauseReason.Bereavement, "all"), new(new(2027, 2, 1), new(2027, 3, 29), PauseReason.LongSickness, "all")];
        ProgrammeCalendar.Moved(new(2027, 6, 1), pauses).ShouldBe(new(2027, 8, 6));
        ProgrammeCalendar.Moved(new(2027, 1, 31), pauses).ShouldBe(new(2027, 1, 31));
        ProgrammeCalendar.Moved(new(2027, 2, 1), [pauses[1]]).ShouldBe(new(2027, 3, 29));
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(0.8, 15)]
    [InlineData(0.6, 20)]
    [InlineData(0.5, 24)]
    [InlineData(0.7, 17)]
    [InlineData(0.9, 13)]
    public void Part_time_takes_its_share_longer_in_whole_months(double wte, int months)
    {
        ProgrammeCalendar.ProRata(12, (decimal)wte).ShouldBe(months);
        Plan("2026-09-01", (decimal)wte)[^1].PlannedOn.ShouldBe(new DateOnly(2026, 9, 1).AddMonths(months).AddDays(-1));
    }

    [Fact]
    public void Reviews_go_with_the_hours() =>
        Plan("2026-09-01", 0.8m).Select(p => p.PlannedOn).ShouldBe(Days("2027-01-01", "2027-05-01", "2027-08-01", "2027-11-30"));

    [Fact]
    public void Below_half_time_nothing_is_computed()
    {
        ProgrammeCalendar.Plan(ProgrammeCode.Asye, new(2026, 9, 1), 0.49m, out var points).ShouldBeOfType<TooFewHoursToCompute>();
        points.ShouldBeEmpty();
        ProgrammeCalendar.Plan(ProgrammeCode.Asye, new(2026, 9, 1), 0, out _).ShouldBeOfType<WteIsNotAShare>();
        ProgrammeCalendar.Plan(ProgrammeCode.Asye, new(2026, 9, 1), 1.2m, out _).ShouldBeOfType<WteIsNotAShare>();
    }

    [Fact]
    public void The_end_of_a_shorter_month_stands_for_a_day_that_it_does_not_have() =>
        Plan("2026-08-31").Select(p => p.PlannedOn).ShouldBe(Days("2026-11-30", "2027-02-28", "2027-05-31", "2027-08-30"));

    [Fact]
    public void The_successor_runs_two_years() => Plan("2027-09-06", 1, ProgrammeCode.Ecdp)[^1].PlannedOn.ShouldBe(new(2029, 9, 5));

    [Theory]
    [InlineData("2027-03-01", ProgrammeCode.Asye, PracticeStandard.PostQualifying)]
    [InlineData("2027-03-31", ProgrammeCode.Asye, PracticeStandard.PostQualifying)]
    [InlineData("2027-04-01", ProgrammeCode.Asye, PracticeStandard.EarlyCareer)]
    [InlineData("2027-08-31", ProgrammeCode.Asye, PracticeStandard.EarlyCareer)]
    [InlineData("2027-09-06", ProgrammeCode.Ecdp, PracticeStandard.EarlyCareer)]
    public void The_day_decides_programme_and_standard(string day, ProgrammeCode code, PracticeStandard standard)
    {
        ProgrammeRules.CodeFor(DateOnly.Parse(day)).ShouldBe(code);
        ProgrammeRules.StandardOn(DateOnly.Parse(day)).ShouldBe(standard);
    }

    [Theory]
    [InlineData("2026-09-01", "2026-08-20", "2026-09-01")]
    [InlineData("2026-09-01", "2026-09-15", "2026-09-15")]
    public void A_programme_starts_on_the_later_of_work_and_registration(string employed, string registered, string start) =>
        ProgrammeRules.StartOf(DateOnly.Parse(employed), DateOnly.Parse(registered)).ShouldBe(DateOnly.Parse(start));
}
