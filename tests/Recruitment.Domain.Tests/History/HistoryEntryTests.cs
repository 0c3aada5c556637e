namespace Recruitment.Domain.Tests.History;

public sealed class HistoryEntryTests
{
    private static readonly DateTimeOffset _friday = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    [Fact]
    public void What_happens_in_one_moment_is_told_in_the_order_in_which_it_happened()
    {
        var entries = Enumerable.Range(0, 1000).Select(_ => At(_friday)).ToList();

        entries.OrderBy(id => id.ToString(), StringComparer.Ordinal).ShouldBe(entries);
        entries.Distinct().Count().ShouldBe(1000);
    }

    [Fact]
    public void A_later_moment_comes_after_an_earlier_one_whatever_was_written_first()
    {
        var (later, earlier) = (At(_friday.AddMilliseconds(1)), At(_friday));

        string.CompareOrdinal(earlier.ToString(), later.ToString()).ShouldBeLessThan(0);
        later.Version.ShouldBe(7);
        later.Variant.ShouldBeInRange(8, 11);
    }

    private static Guid At(DateTimeOffset moment) => HistoryEntry.Of("JobApplication", Guid.NewGuid(), "Invite", new Act(Actor.Software("load"), moment)).Id;
}
