using Recruitment.Domain.Calendar;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>The working days between booking and the day that people, and we, are given. [domain.md 5.3; DP]</summary>
public static class BookingNotice
{
    public static bool IsTooSoon(this WorkingCalendar calendar, AssessmentDay day, DateTimeOffset now) => calendar.IsTooSoon(day.Date, day.NoticeDays, now);

    public static bool IsTooSoon(this WorkingCalendar calendar, DateOnly date, int noticeDays, DateTimeOffset now) => date < calendar.Add(LondonTime.DayOf(now), noticeDays);
}
