namespace Recruitment.Domain.JobApplications;

/// <summary>
/// The promise of a reply: 24 elapsed hours from the instant of receipt, weekends and bank holidays included. An acknowledgement does not stop it; a reply by a named
/// person, accepted by the mail provider, does; a bounce starts it again as if it had never stopped. The exact second counts as on time. [domain.md 6.1; S2, DP]
/// </summary>
/// <param name="StartedAt">The instant at which the CV (or the answer to our question) was committed, in UTC.</param>
/// <param name="StoppedAt">The instant at which the reply was accepted for delivery; null while it runs.</param>
public readonly record struct ReplyClock(DateTimeOffset StartedAt, DateTimeOffset? StoppedAt)
{
    public static readonly TimeSpan Promise = TimeSpan.FromHours(24);
    public static readonly TimeSpan AmberAfter = TimeSpan.FromHours(18);
    public static readonly TimeSpan RedAfter = TimeSpan.FromHours(22);

    /// <summary>How long after the start a named person on duty is told that nobody has replied. [product.md, feature 56]</summary>
    public static readonly IReadOnlyList<TimeSpan> EscalateAfter = [TimeSpan.FromHours(12), TimeSpan.FromHours(20)];

    public DateTimeOffset DueAt => StartedAt + Promise;

    public bool IsRunning => StoppedAt is null;

    public bool? WasOnTime => StoppedAt is { } stopped ? stopped <= DueAt : null;

    public bool IsLate(DateTimeOffset now) => (StoppedAt ?? now) > DueAt;

    public TimeSpan Left(DateTimeOffset now) => DueAt - now;

    public ClockColour Colour(DateTimeOffset now) => (now - StartedAt) switch
    {
        var gone when gone >= RedAfter => ClockColour.Red,
        var gone when gone >= AmberAfter => ClockColour.Amber,
        _ => ClockColour.Green,
    };
}

public enum ClockColour
{
    Green,
    Amber,
    Red,
}
