using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.Tests.Candidates;

public sealed class NameMatchTests
{
    [Theory]
    [InlineData("John Smith", "John Smith", NameMatchBand.Exact)]
    [InlineData("John Smith", "SMITH, John", NameMatchBand.Exact)]
    [InlineData("Zoë O’Hara", "zoe o'hara", NameMatchBand.Exact)]
    [InlineData("Karen Johnson", "Karen Ann Johnson", NameMatchBand.Good)]
    [InlineData("Jon Smith", "John Smith", NameMatchBand.VeryGood)]
    [InlineData("Manuel Dixon", "Samuel", NameMatchBand.Poor)]
    [InlineData("Ab Cd", "Xyz", NameMatchBand.Fail)]
    [InlineData("", "", NameMatchBand.Fail)]
    public void Names_fall_in_the_bands_of_the_register_check(string one, string other, NameMatchBand band)
    {
        NameMatch.Band(one, other).ShouldBe(band);
        NameMatch.Band(other, one).ShouldBe(band);
    }

    [Theory]
    [InlineData("Martha", "Marhta", 0.6666666666666667, 0.9611111111111111)]
    [InlineData("Dixon", "Dicksonx", 0.5, 0.8133333333333332)]
    public void The_figure_is_the_mean_of_the_two_similarities(string one, string other, double levenshtein, double jaroWinkler) =>
        NameMatch.Percent(one, other).ShouldBe(100 * (levenshtein + jaroWinkler) / 2, 1e-9);
}
