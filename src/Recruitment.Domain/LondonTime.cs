namespace Recruitment.Domain;

/// <summary>The one place that turns instants into London time and back. Everything else keeps UTC. [domain.md 6.2]</summary>
public static class LondonTime
{
    private static readonly TimeZoneInfo _london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset Of(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _london);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant).DateTime);

    /// <summary>Whether London's clocks show this moment's time twice in that night, and whether this is the first time.</summary>
    public static (bool IsTwice, bool IsFirst) HourOf(DateTimeOffset instant)
    {
        var local = Of(instant);
        return (_london.IsAmbiguousTime(local.DateTime), local.Offset > TimeSpan.Zero);
    }

    /// <summary>The instant at which a London clock shows this time. In the spring's missing hour it is the hour after; in the autumn's double hour the first of the two.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (_london.IsInvalidTime(local)) local = local.AddHours(1);
        var offset = _london.IsAmbiguousTime(local) ? _london.GetAmbiguousTimeOffsets(local).Max() : _london.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
