namespace Recruitment.Domain.Tests;

public sealed class IdsTests
{
    private static readonly DateTimeOffset _friday = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_made_in_one_moment_keeps_the_order_in_which_it_was_made()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => Ids.At(_friday)).ToList();

        ids.OrderBy(id => id.ToString(), StringComparer.Ordinal).ShouldBe(ids);
        ids.Distinct().Count().ShouldBe(1000);
    }

    [Fact]
    public void A_later_moment_comes_after_an_earlier_one_whatever_was_made_first()
    {
        var (later, earlier) = (Ids.At(_friday.AddMilliseconds(1)), Ids.At(_friday));

        string.CompareOrdinal(earlier.ToString(), later.ToString()).ShouldBeLessThan(0);
        later.Version.ShouldBe(7);
        later.Variant.ShouldBeInRange(8, 11);
    }

    [Fact]
    public void An_id_begins_with_its_moment() => Ids.At(DateTimeOffset.UnixEpoch.AddMilliseconds(0x0123456789AB)).ToString().ShouldStartWith("01234567-89ab-7");

    [Fact]
    public async Task The_same_lot_gives_the_same_ids_and_nobody_else_draws_from_it()
    {
        var mine = Ids.At(_friday);

        var (first, second) = (await Drawn(new Random(7)), await Drawn(new Random(7)));

        first.ShouldBe(second);
        first.Distinct().Count().ShouldBe(100);
        Ids.At(_friday).ShouldNotBeOneOf([mine, .. first, .. await Drawn(new Random(8))]);
    }

    private static async Task<IReadOnlyList<Guid>> Drawn(Random lot)
    {
        await Task.Yield();
        Ids.DrawFrom(lot);
        return [.. Enumerable.Range(0, 100).Select(_ => Ids.At(_friday))];
    }
}
