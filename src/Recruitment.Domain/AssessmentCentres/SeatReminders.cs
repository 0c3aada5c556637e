namespace Recruitment.Domain.AssessmentCentres;

/// <summary>When somebody with a place is reminded, and how long somebody without one is asked. [product.md, feature 32]</summary>
public static class SeatReminders
{
    /// <summary>Hours before the day begins.</summary>
    public static readonly IReadOnlyList<int> HoursBefore = [72, 24, 2];

    /// <summary>One nudge a day for so many days; then it is a person's turn to ring.</summary>
    public const int DaysOfNudging = 5;

    /// <summary>Whom no nudges go to, because we asked them something or missed them, is rung after so many days without a word.</summary>
    public const int DaysOfSilence = 2;

    /// <summary>Nobody has seen them so long after the start: "not here yet". [product.md, feature 40]</summary>
    public static readonly TimeSpan NotHereAfter = TimeSpan.FromMinutes(30);

    /// <summary>Once the day has begun a reminder helps nobody, however long it waited for the mail.</summary>
    public static bool ComesTooLate(DateTimeOffset startsAt, DateTimeOffset now) => now >= startsAt;

    /// <summary>The reminder that is due now: the nearest of those that have come, unless the place was booked after it.</summary>
    public static int? Due(DateTimeOffset startsAt, DateTimeOffset bookedAt, DateTimeOffset now) =>
        ComesTooLate(startsAt, now) ? null : HoursBefore.Where(hours => startsAt.AddHours(-hours) <= now && startsAt.AddHours(-hours) > bookedAt).Select(h => (int?)h).Min();

    /// <summary>The nudge that is due now, counted in days since the invitation; null before the first and after the last.</summary>
    public static int? NudgeDue(DateTimeOffset invitedAt, DateTimeOffset now) =>
        (int)Math.Floor((now - invitedAt).TotalDays) is var day and >= 1 and <= DaysOfNudging ? day : null;
}
