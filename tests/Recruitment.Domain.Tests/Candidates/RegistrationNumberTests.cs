using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.Tests.Candidates;

public sealed class RegistrationNumberTests
{
    [Theory]
    [InlineData("SW1", "SW1")]
    [InlineData("SW1234", "SW1234")]
    [InlineData("sw1234", "SW1234")]
    [InlineData("SW999999", "SW999999")]
    [InlineData(" sw 1234 ", "SW1234")]
    public void A_number_of_the_register_is_kept_in_upper_case(string typed, string kept)
    {
        RegistrationNumber.Parse(typed, out var number).ShouldBeNull();
        number.ShouldBe(kept);
    }

    [Theory]
    [InlineData("SWE123")]
    [InlineData("SW0123")]
    [InlineData("SW1234567")]
    [InlineData("1234567")]
    [InlineData("0")]
    [InlineData("-500")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("SW")]
    [InlineData("SW12\n34x")]
    [InlineData("SW١٢٣")]
    public void Anything_else_is_refused_with_a_plain_message(string? typed) =>
        RegistrationNumber.Parse(typed, out _).ShouldNotBeNull().Message.ShouldContain("Social Work England number");

    [Fact]
    public void Zeros_in_front_are_not_dropped_but_the_number_without_them_is_suggested() =>
        RegistrationNumber.Parse("sw012345", out _).ShouldBe(new RegistrationNumberStartsWithZero("SW012345", "SW12345"));

    [Fact]
    public void Digits_alone_are_answered_with_the_number_they_may_be() =>
        RegistrationNumber.Parse("1234", out _).ShouldNotBeNull().Message.ShouldEndWith("enter SW1234");
}
