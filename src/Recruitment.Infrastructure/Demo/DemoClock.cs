namespace Recruitment.Infrastructure.Demo;

/// <summary>A clock for demonstrations: starts at a chosen moment and runs on from there, or stands still while the past is played through.</summary>
public sealed class DemoClock : TimeProvider
{
    private DateTimeOffset _shown;
    private long _since;
    private bool _runs;

    public DemoClock(DateTimeOffset start) => Start(start);

    public static DemoClock StandingAt(DateTimeOffset moment)
    {
        var clock = new DemoClock(moment);
        clock.MoveTo(moment);
        return clock;
    }

    public override DateTimeOffset GetUtcNow() => _runs ? _shown + System.GetElapsedTime(_since) : _shown;

    internal void MoveTo(DateTimeOffset moment) => (_shown, _runs) = (moment, false);

    private void Start(DateTimeOffset moment) => (_shown, _since, _runs) = (moment.ToUniversalTime(), System.GetTimestamp(), true);
}
