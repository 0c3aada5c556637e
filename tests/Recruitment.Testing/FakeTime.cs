namespace Recruitment.Testing;

/// <summary>A clock that a test sets. It stands still until it is moved.</summary>
public sealed class FakeTime(DateTimeOffset now) : TimeProvider
{
    public static readonly DateTimeOffset FridayAfternoon = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;

    public void MoveTo(DateTimeOffset moment) => _now = moment;
}
