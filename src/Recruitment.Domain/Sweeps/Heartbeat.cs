namespace Recruitment.Domain.Sweeps;

/// <summary>When a sweep last ran and how it ended: what stopped by itself, nobody notices by itself.</summary>
public sealed class Heartbeat
{
    private Heartbeat()
    {
    }

    /// <summary>The sweep: "send-due-messages".</summary>
    public string Name { get; private init; } = "";

    /// <summary>How often it should run.</summary>
    public int EveryMinutes { get; private set; }

    /// <summary>When it last became part of the service's schedule.</summary>
    public DateTimeOffset ScheduledAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Why the last run did not finish; null when it did.</summary>
    public string? Error { get; private set; }

    public static Heartbeat Of(string name, int everyMinutes, DateTimeOffset now) => new() { Name = name, EveryMinutes = everyMinutes, ScheduledAt = now };

    public void Schedule(int everyMinutes, DateTimeOffset now) => (EveryMinutes, ScheduledAt) = (everyMinutes, now);

    public void Started(DateTimeOffset now) => StartedAt = now;

    public void Finished(DateTimeOffset now) => (FinishedAt, Error) = (now, null);

    public void Failed(string error) => Error = WellFormedText.Cut(error, 2000);

    /// <summary>It missed two turns, and ten minutes on top for a slow machine.</summary>
    public bool IsStale(DateTimeOffset now) => now - (FinishedAt > ScheduledAt ? FinishedAt.Value : ScheduledAt) > TimeSpan.FromMinutes((2 * EveryMinutes) + 10);
}
