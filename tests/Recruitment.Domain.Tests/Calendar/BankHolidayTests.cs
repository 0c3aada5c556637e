using System.Globalization;
using Recruitment.Domain.Calendar;

namespace Recruitment.Domain.Tests.Calendar;

/// <summary>The tables of domain.md 6.3.</summary>
public sealed class BankHolidayTests
{
    [Theory]
    [InlineData(2026, "Thu 1 Jan, Fri 3 Apr, Mon 6 Apr, Mon 4 May, Mon 25 May, Mon 31 Aug, Fri 25 Dec, Mon 28 Dec")]
    [InlineData(2027, "Fri 1 Jan, Fri 26 Mar, Mon 29 Mar, Mon 3 May, Mon 31 May, Mon 30 Aug, Mon 27 Dec, Tue 28 Dec")]
    [InlineData(2028, "Mon 3 Jan, Fri 14 Apr, Mon 17 Apr, Mon 1 May, Mon 29 May, Mon 28 Aug, Mon 25 Dec, Tue 26 Dec")]
    [InlineData(2029, "Mon 1 Jan, Fri 30 Mar, Mon 2 Apr, Mon 7 May, Mon 28 May, Mon 27 Aug, Tue 25 Dec, Wed 26 Dec")]
    [InlineData(2030, "Tue 1 Jan, Fri 19 Apr, Mon 22 Apr, Mon 6 May, Mon 27 May, Mon 26 Aug, Wed 25 Dec, Thu 26 Dec")]
    public void The_rule_gives_the_published_days(int year, string days) =>
        string.Join(", ", WorkingCalendar.ByRule.BankHolidaysIn(year).Select(d => d.ToString("ddd d MMM", CultureInfo.InvariantCulture))).ShouldBe(days);

    [Theory]
    [InlineData(2012, "2012-05-28", "2012-06-04 2012-06-05")]
    [InlineData(2020, "2020-05-04", "2020-05-08")]
    [InlineData(2022, "2022-05-30", "2022-06-02 2022-06-03 2022-09-19")]
    [InlineData(2023, "", "2023-05-08")]
    public void A_proclaimed_change_is_two_lists_of_exceptions(int year, string removed, string added)
    {
        var calendar = new WorkingCalendar(
            Days(removed).Select(d => (d, CalendarExceptionKind.BankHolidayRemoved)).Concat(Days(added).Select(d => (d, CalendarExceptionKind.BankHolidayAdded))));
        var days = calendar.BankHolidaysIn(year);
        days.ShouldBe(BankHolidays.In(year).Except(Days(removed)).Concat(Days(added)).Order());
        Days(removed).ShouldAllBe(d => !days.Contains(d));
        days.Count.ShouldBe(8 - Days(removed).Length + Days(added).Length);
    }

    [Fact]
    public void Christmas_on_a_sunday_gives_the_monday_and_the_tuesday() =>
        BankHolidays.In(2022).Skip(6).ShouldBe([new DateOnly(2022, 12, 26), new DateOnly(2022, 12, 27)]);

    [Fact]
    public void No_two_bank_holidays_of_any_year_fall_on_one_day_or_on_a_weekend()
    {
        foreach (var year in Enumerable.Range(1980, 200))
        {
            BankHolidays.In(year).Distinct().Count().ShouldBe(8, year.ToString());
            BankHolidays.In(year).ShouldAllBe(d => d.DayOfWeek != DayOfWeek.Saturday && d.DayOfWeek != DayOfWeek.Sunday);
        }
    }

    [Theory]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2038-04-25")]
    public void Easter_is_where_the_church_has_it(string day) => BankHolidays.EasterSunday(int.Parse(day[..4])).ShouldBe(DateOnly.Parse(day));

    private static DateOnly[] Days(string days) => [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DateOnly.Parse)];
}
