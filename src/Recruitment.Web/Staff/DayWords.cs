using Recruitment.Application;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.Staff;

namespace Recruitment.Web.Staff;

/// <summary>What people read for the codes of assessment days.</summary>
internal static class DayWords
{
    public static string Of(AssessorKind kind) => kind switch
    {
        AssessorKind.Manager => "Manager",
        AssessorKind.Practitioner => "Practitioner",
        AssessorKind.YoungPerson => "Young person",
    };

    /// <summary>"a manager, a practitioner and a young person": what a panel asks for, or is missing.</summary>
    public static string Kinds(IReadOnlyList<AssessorKind> kinds)
    {
        if (kinds.Count == 0) return "anybody who assesses";
        var words = kinds.Select(k => $"a {Of(k).ToLowerInvariant()}").ToList();
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
    }

    public static string Of(DayStatus status) => status switch
    {
        DayStatus.Open => "Open",
        DayStatus.Published => "Groups published",
        DayStatus.Closed => "Closed",
        DayStatus.Cancelled => "Called off",
    };

    public static string ColourOf(DayStatus status) => status switch
    {
        DayStatus.Open => "govuk-tag--light-blue",
        DayStatus.Published => "govuk-tag--blue",
        DayStatus.Closed => "govuk-tag--grey",
        DayStatus.Cancelled => "govuk-tag--red",
    };

    public static string Of(SeatStatus status) => status switch
    {
        SeatStatus.Held => "Held",
        SeatStatus.Booked => "Booked",
        SeatStatus.GivenBack => "Given back",
        SeatStatus.Cancelled => "Cancelled",
        SeatStatus.Attended => "Here",
        SeatStatus.DidNotAttend => "Did not come",
    };

    public static string ColourOf(SeatStatus status) => status switch
    {
        SeatStatus.Held or SeatStatus.Booked => "govuk-tag--light-blue",
        SeatStatus.Attended => "govuk-tag--green",
        SeatStatus.GivenBack or SeatStatus.Cancelled or SeatStatus.DidNotAttend => "govuk-tag--grey",
    };

    public static string Of(CalendarExceptionKind kind) => kind switch
    {
        CalendarExceptionKind.BankHolidayAdded => "Extra bank holiday",
        CalendarExceptionKind.BankHolidayRemoved => "Bank holiday moved away",
        CalendarExceptionKind.Closure => "We are shut",
    };

    /// <summary>Who was written to, and who could not be: a young person has no address here.</summary>
    public static string ToldOf(DayView day) => day.Panel.Where(p => p.Kind == AssessorKind.YoungPerson).Select(p => p.Name).ToList() switch
    {
        [] => "Everybody whom it concerns has been written to.",
        var young => $"Everybody whom it concerns has been written to, but for {string.Join(" and ", young)}, whom we have no address of: please tell whoever brings them.",
    };

    public static string Of(MoveWarning warning, DateOnly date) => warning switch
    {
        MoveWarning.Shut => $"{Words.Day(date)} is a bank holiday, or a day on which we are shut.",
        MoveWarning.Weekend => $"{Words.Day(date)} is at a weekend, and this day was not.",
        MoveWarning.ShortNotice => $"{Words.Day(date)} is very soon: people have less notice than the programme promises them.",
        MoveWarning.FarAway => $"{Words.Date(date)} is more than half a year away.",
    };

    /// <summary>What an organiser ticks.</summary>
    public static string Agreed(MoveWarning warning) => warning switch
    {
        MoveWarning.Shut => "Yes, although it is a holiday or we are shut",
        MoveWarning.Weekend => "Yes, at the weekend",
        MoveWarning.ShortNotice => "Yes, at so short notice",
        MoveWarning.FarAway => "Yes, the year is right",
    };

    /// <summary>"11 of 12 places".</summary>
    public static string Places(int taken, int capacity) => $"{taken} of {capacity} {(capacity == 1 ? "place" : "places")}";
}
