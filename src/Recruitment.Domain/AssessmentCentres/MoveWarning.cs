using Recruitment.Domain.Calendar;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>What can be right about a day's new date and is most often a slip: an organiser is asked once more.</summary>
public enum MoveWarning
{
    /// <summary>A bank holiday, or a day on which the council is shut.</summary>
    Shut,

    /// <summary>A Saturday or Sunday, where the day itself was on neither.</summary>
    Weekend,

    /// <summary>Fewer working days than people, and we, are given to get ready.</summary>
    ShortNotice,

    /// <summary>Half a year away: a wrong year, perhaps.</summary>
    FarAway,
}

public static class MoveWarnings
{
    private const int FarAwayDays = 182;

    public static IReadOnlyList<MoveWarning> About(AssessmentDay day, DateOnly date, WorkingCalendar calendar, DateTimeOffset now)
    {
        // At another hour or place of the same date nothing is new about the date.
        if (date == day.Date) return [];
        var warnings = new List<MoveWarning>();
        if (calendar.IsShut(date)) warnings.Add(MoveWarning.Shut);
        if (BankHolidays.IsWeekend(date) && !BankHolidays.IsWeekend(day.Date)) warnings.Add(MoveWarning.Weekend);
        if (calendar.IsTooSoon(date, day.NoticeDays, now)) warnings.Add(MoveWarning.ShortNotice);
        if (date > LondonTime.DayOf(now).AddDays(FarAwayDays)) warnings.Add(MoveWarning.FarAway);
        return warnings;
    }
}

/// <summary>Asked back once, with what is unusual; sent again by somebody who has read it, it is done.</summary>
public sealed record LookAtTheDateAgain(IReadOnlyList<MoveWarning> Warnings) : Refusal("Look at the date once more. Nothing has moved yet, and nobody has been told.");
