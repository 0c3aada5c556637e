using Recruitment.Domain.Scoring;

namespace Recruitment.Domain.Tests.Scoring;

public sealed class FractionTests
{
    [Theory]
    [InlineData(599, 200, "2.995")]
    [InlineData(2999, 1000, "2.999")]
    [InlineData(3, 1, "3.00")]
    [InlineData(8, 3, "2.67")]
    [InlineData(7, 3, "2.33")]
    [InlineData(11, 4, "2.75")]
    [InlineData(13, 4, "3.25")]
    [InlineData(2749, 1000, "2.749")]
    public void A_score_never_reads_as_a_line_that_it_does_not_reach(long top, long over, string shown) => new Fraction(top, over).ToString().ShouldBe(shown);

    [Fact]
    public void A_decimal_of_the_framework_is_taken_exactly()
    {
        Fraction.Of(0.25m).ShouldBe(new Fraction(1, 4));
        Fraction.Of(3.00m).ShouldBe((Fraction)3);
        (new Fraction(599, 200) < Fraction.Of(3.00m)).ShouldBeTrue();
    }

    [Fact]
    public void The_mean_of_thirds_is_whole_where_it_is_whole() =>
        Fraction.Mean([new(7, 3), new(10, 3), new(10, 3)]).ShouldBe((Fraction)3);

    [Fact]
    public void Nothing_has_no_mean() => Fraction.Mean([]).ShouldBeNull();
}
