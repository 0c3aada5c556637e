using System.Text.Json;
using MediatR;

namespace Recruitment.Infrastructure.Sweeps;

/// <summary>A message that is sent by the clock.</summary>
/// <param name="Name">The message's own name in kebab case.</param>
/// <param name="Cron">As Quartz writes it: second, minute, hour, day, month, weekday.</param>
/// <param name="EveryMinutes">How often that is, for telling when it has stopped.</param>
internal sealed record Sweep(string Name, string Cron, TimeZoneInfo Zone, int EveryMinutes, Func<IBaseRequest> Message)
{
    /// <summary>Every so many minutes, in UTC: the hour that London has twice in October, or not at all in March, is an hour like any other.</summary>
    public static Sweep Every<T>(int minutes)
        where T : IBaseRequest, new()
    {
        if (minutes is < 1 or > 60 || 60 % minutes != 0) throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "An hour must hold a whole number of turns.");
        return new Sweep(NameOf(typeof(T)), minutes == 60 ? "0 0 * * * ?" : $"0 0/{minutes} * * * ?", TimeZoneInfo.Utc, minutes, () => new T());
    }

    /// <summary>Once a day at a London time, which may not be in the hour that a clock change takes away or gives twice.</summary>
    public static Sweep Daily<T>(string at)
        where T : IBaseRequest, new()
    {
        var time = TimeOnly.Parse(at);
        if (time.Hour == 1) throw new ArgumentOutOfRangeException(nameof(at), at, "Nothing is scheduled between 01:00 and 02:00: the clocks change then.");
        return new Sweep(NameOf(typeof(T)), $"0 {time.Minute} {time.Hour} * * ?", TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), 24 * 60, () => new T());
    }

    public static string NameOf(Type type) => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
}
