using Recruitment.Domain.Checks;

namespace Recruitment.Domain.Tests.Checks;

public sealed class UpdatingDaysTests
{
    [Theory]
    [InlineData("2024-12-01", 0)]
    [InlineData("2024-11-26", 0)]
    [InlineData("2024-11-25", 30)]
    [InlineData("2021-11-26", 30)]
    [InlineData("2021-11-25", 60)]
    [InlineData("1999-01-01", 60)]
    public void Updating_depends_on_the_years_away(string lastPractised, int days) => UpdatingDays.Since(DateOnly.Parse(lastPractised), new(2026, 11, 25)).ShouldBe(days);

    [Theory]
    [InlineData("2021-11-25", 0)]
    [InlineData("2021-11-24", 60)]
    public void A_never_used_qualification_counts_when_it_is_over_five_years_old(string qualified, int days) =>
        UpdatingDays.SinceQualifying(DateOnly.Parse(qualified), new(2026, 11, 25)).ShouldBe(days);
}
