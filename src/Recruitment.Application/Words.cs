using System.Globalization;
using Recruitment.Domain;

namespace Recruitment.Application;

/// <summary>Moments, days and money as people read them, in messages and on pages alike.</summary>
public static class Words
{
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"4:40pm on Saturday 21 November".</summary>
    public static string Moment(DateTimeOffset instant) => $"{Time(instant)} on {Day(LondonTime.DayOf(instant))}";

    /// <summary>"4:40pm tomorrow, Saturday 21 November": a moment near enough to be counted from now.</summary>
    public static string Promise(DateTimeOffset instant, DateTimeOffset now) => (LondonTime.DayOf(instant).DayNumber - LondonTime.DayOf(now).DayNumber) switch
    {
        0 => $"{Time(instant)} today, {Day(LondonTime.DayOf(instant))}",
        1 => $"{Time(instant)} tomorrow, {Day(LondonTime.DayOf(instant))}",
        _ => Moment(instant),
    };

    /// <summary>"4:40pm", "6pm", "midday", "midnight": as GOV.UK writes them. In the night that has one hour twice, which of the two it is.</summary>
    public static string Time(DateTimeOffset instant) => Time(TimeOnly.FromDateTime(LondonTime.Of(instant).DateTime)) + LondonTime.HourOf(instant) switch
    {
        (false, _) => "",
        (true, true) => " (before the clocks go back)",
        (true, false) => " (after the clocks go back)",
    };

    public static string Time(TimeOnly time) => time switch
    {
        { Hour: 0, Minute: 0 } => "midnight",
        { Hour: 12, Minute: 0 } => "midday",
        { Minute: 0 } => time.ToString("htt", _british).ToLowerInvariant(),
        _ => time.ToString("h:mmtt", _british).ToLowerInvariant(),
    };

    /// <summary>"Saturday 21 November".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", _british);

    /// <summary>"21 November 2026".</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", _british);

    /// <summary>"November 2026".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", _british);

    /// <summary>"£32,654".</summary>
    public static string Pounds(int pounds) => pounds.ToString("£#,0", _british);

    /// <summary>"6 hours 20 minutes": what is left, or gone, without seconds. Minutes are left out from two days on.</summary>
    public static string Length(TimeSpan length)
    {
        var (days, hours, minutes) = ((int)length.Duration().TotalDays, (int)length.Duration().TotalHours, length.Duration().Minutes);
        if (days >= 2) return $"{days} days";
        if (hours == 0) return minutes == 0 ? "less than a minute" : Count(minutes, "minute");
        return minutes == 0 ? Count(hours, "hour") : $"{Count(hours, "hour")} {Count(minutes, "minute")}";
    }

    /// <summary>"a manager, a practitioner and a young person".</summary>
    public static string List(IEnumerable<string> things) => things.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var many, var last] => $"{string.Join(", ", many)} and {last}",
    };

    /// <summary>"1 minute", "3 people" with its own plural.</summary>
    public static string Count(int number, string one, string? many = null) => $"{number.ToString("#,0", _british)} {(number == 1 ? one : many ?? one + "s")}";
}
