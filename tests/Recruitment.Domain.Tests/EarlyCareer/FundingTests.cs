using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Domain.Tests.EarlyCareer;

public sealed class FundingTests
{
    [Theory]
    [InlineData("2026-09-01", 1_000)]
    [InlineData("2027-07-14", 1_000)]
    [InlineData("2027-07-15", 0)]
    [InlineData("2027-08-01", 0)]
    public void The_assessed_year_is_paid_for_within_four_years_of_qualifying(string start, int part)
    {
        var funding = AsyeFunding.For(new(2023, 7, 14), DateOnly.Parse(start));
        (funding.AtRegistration, funding.AtCompletion, funding.Until).ShouldBe((part, part, new DateOnly(2027, 7, 14)));
    }

    [Fact]
    public void Whoever_is_on_the_programme_in_march_2027_has_the_second_part_paid_then()
    {
        AsyeFunding.CompletionIsPaidInMarch2027(new(2026, 9, 1), new(2027, 8, 31)).ShouldBeTrue();
        AsyeFunding.CompletionIsPaidInMarch2027(new(2026, 1, 5), new(2027, 1, 4)).ShouldBeFalse();
        AsyeFunding.CompletionIsPaidInMarch2027(new(2027, 4, 1), new(2028, 3, 31)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, true, false, false, GrantAnswer.Grant)]
    [InlineData(true, true, true, false, GrantAnswer.RegisterWithoutGrant)]
    [InlineData(true, true, false, true, GrantAnswer.RegisterWithoutGrant)]
    [InlineData(false, true, false, false, GrantAnswer.CannotRegister)]
    [InlineData(true, false, false, false, GrantAnswer.CannotRegister)]
    public void The_grant_follows_the_facts(bool registered, bool statutory, bool agency, bool funded, GrantAnswer answer) =>
        new GrantFacts(registered, statutory, agency, new(2024, 7, 10), funded).On(new(2026, 9, 1)).ShouldBe(answer);

    [Theory]
    [InlineData("2027-07-10", GrantAnswer.Grant)]
    [InlineData("2027-07-11", GrantAnswer.RegisterWithoutGrant)]
    public void Three_years_from_qualifying_include_the_anniversary(string start, GrantAnswer answer) =>
        new GrantFacts(true, true, false, new(2024, 7, 10), false).On(DateOnly.Parse(start)).ShouldBe(answer);

    [Fact]
    public void Without_a_day_of_qualifying_there_is_no_grant() =>
        new GrantFacts(true, true, false, null, false).On(new(2026, 9, 1)).ShouldBe(GrantAnswer.RegisterWithoutGrant);
}
