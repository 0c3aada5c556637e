using System.Collections.Concurrent;

namespace Recruitment.Application.Vacancies;

/// <summary>Keeps what the front page says about us for some minutes: thousands may read it, and it changes slowly.</summary>
internal sealed class PublicFigures(TimeProvider time)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Type, (DateTimeOffset Until, object Figure)> _kept = new();

    public async Task<T> Keep<T>(Func<Task<T>> count)
        where T : notnull
    {
        var now = time.GetUtcNow();
        if (_kept.TryGetValue(typeof(T), out var kept) && kept.Until > now) return (T)kept.Figure;
        var figure = await count();
        _kept[typeof(T)] = (now + Fresh, figure);
        return figure;
    }
}
