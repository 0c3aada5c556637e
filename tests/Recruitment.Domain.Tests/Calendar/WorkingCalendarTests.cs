using Recruitment.Domain.Calendar;

namespace Recruitment.Domain.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-11-20", 3, "2026-11-25")]
    [InlineData("2026-11-21", 3, "2026-11-25")]
    [InlineData("2026-12-23", 3, "2026-12-30")]
    [InlineData("2027-03-25", 1, "2027-03-30")]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    public void Working_days_step_over_weekends_and_bank_holidays(string from, int days, string to) =>
        WorkingCalendar.ByRule.Add(DateOnly.Parse(from), days).ShouldBe(DateOnly.Parse(to));

    [Fact]
    public void A_clock_for_working_days_stands_still_over_christmas() =>
        WorkingCalendar.ByRule.Add(London("2026-12-24 17:55"), TimeSpan.FromHours(24)).ShouldBe(London("2026-12-29 17:55"));

    [Fact]
    public void A_clock_for_working_days_runs_through_the_night_between_two() =>
        WorkingCalendar.ByRule.Add(London("2026-11-18 16:40"), TimeSpan.FromHours(24)).ShouldBe(London("2026-11-19 16:40"));

    [Fact]
    public void Exactly_at_midnight_the_clock_waits_for_the_next_working_day() =>
        WorkingCalendar.ByRule.Add(London("2026-11-20 00:00"), TimeSpan.FromHours(24)).ShouldBe(London("2026-11-23 00:00"));

    [Fact]
    public void A_legal_limit_on_christmas_day_ends_on_the_tuesday_after() =>
        WorkingCalendar.ByRule.OnOrAfter(new DateOnly(2026, 12, 25)).ShouldBe(new DateOnly(2026, 12, 29));

    [Fact]
    public void A_closure_shuts_the_house_but_stays_a_working_day()
    {
        var closed = new DateOnly(2026, 12, 30);
        var calendar = new WorkingCalendar([(closed, CalendarExceptionKind.Closure)]);
        calendar.IsShut(closed).ShouldBeTrue();
        calendar.IsWorkingDay(closed).ShouldBeTrue();
        calendar.IsBankHoliday(closed).ShouldBeFalse();
    }

    private static DateTimeOffset London(string local)
    {
        var at = DateTime.Parse(local);
        return LondonTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }
}
