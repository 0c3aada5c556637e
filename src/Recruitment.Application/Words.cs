using System.Globalization;
using Recruitment.Domain;

namespace Recruitment.Application;

/// <summary>Moments, days and money as people read them, in messages and on pages alike.</summary>
public static class Words
{
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"4:40pm on Saturday 21 November".</summary>
    public static string Moment(DateTimeOffset instant) => $"{Time(instant)} on {Day(LondonTime.DayOf(instant))}";

    /// <summary>"4:40pm".</summary>
    public static string Time(DateTimeOffset instant) => LondonTime.Of(instant).ToString("h:mmtt", _british).ToLowerInvariant();

    /// <summary>"Saturday 21 November".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM", _british);

    /// <summary>"21 November 2026".</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", _british);

    /// <summary>"£32,654".</summary>
    public static string Pounds(int pounds) => pounds.ToString("£#,0", _british);
}
