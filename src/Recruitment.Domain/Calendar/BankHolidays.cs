namespace Recruitment.Domain.Calendar;

/// <summary>
/// England's bank holidays by rule; proclaimed changes are exceptions that an administrator keeps. Checked against GOV.UK's list for 2012 to 2028. [domain.md 6.3; P87]
/// </summary>
public static class BankHolidays
{
    public static IReadOnlyList<DateOnly> In(int year)
    {
        var easter = EasterSunday(year);
        var (christmas, boxing) = Christmas(year);
        return
        [
            NewYear(year), easter.AddDays(-2), easter.AddDays(1),
            FirstMonday(year, 5), LastMonday(year, 5), LastMonday(year, 8),
            christmas, boxing,
        ];
    }

    /// <summary>The anonymous Gregorian algorithm, for any year of the Gregorian calendar.</summary>
    public static DateOnly EasterSunday(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    private static DateOnly NewYear(int year)
    {
        var day = new DateOnly(year, 1, 1);
        return IsWeekend(day) ? NextMonday(day) : day;
    }

    private static (DateOnly, DateOnly) Christmas(int year)
    {
        var day = new DateOnly(year, 12, 25);
        return day.DayOfWeek switch
        {
            DayOfWeek.Friday => (day, day.AddDays(3)),
            DayOfWeek.Saturday => (day.AddDays(2), day.AddDays(3)),
            DayOfWeek.Sunday => (day.AddDays(1), day.AddDays(2)),
            _ => (day, day.AddDays(1)),
        };
    }

    internal static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly NextMonday(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7);

    private static DateOnly FirstMonday(int year, int month) => NextMonday(new DateOnly(year, month, 1));

    private static DateOnly LastMonday(int year, int month) => NextMonday(new DateOnly(year, month, 1).AddMonths(1).AddDays(-7));
}
