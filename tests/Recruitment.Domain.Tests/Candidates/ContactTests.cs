using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.Tests.Candidates;

public sealed class ContactTests
{
    [Theory]
    [InlineData("jo@example.org")]
    [InlineData(" Jo.O'Neil+work@mail.example.co.uk ")]
    public void An_address_that_mail_can_reach_is_kept_without_its_spaces(string typed)
    {
        EmailAddress.Parse(typed, out var address).ShouldBeNull();
        address.ShouldBe(typed.Trim());
    }

    [Theory]
    [InlineData("jo")]
    [InlineData("jo@example")]
    [InlineData("jo@@example.org")]
    [InlineData("jo @example.org")]
    [InlineData("jo@example..org")]
    [InlineData(".jo@example.org")]
    [InlineData("jo@-example.org")]
    [InlineData("jø@example.org")]
    [InlineData("Jo <jo@example.org>")]
    [InlineData("jo@example.org\r\nBcc: all@example.org")]
    public void Anything_else_is_asked_for_again(string typed) => EmailAddress.Parse(typed, out _).ShouldBe(new NotAnEmailAddress());

    [Fact]
    public void No_address_has_its_own_sentence() => EmailAddress.Parse("  ", out _).ShouldBe(new EmailAddressIsMissing());

    [Fact]
    public void An_address_of_more_than_254_characters_is_asked_for_again() =>
        EmailAddress.Parse("jo@" + string.Concat(Enumerable.Repeat("abcdefgh.", 28)) + "org", out _).ShouldBe(new NotAnEmailAddress());

    [Fact]
    public void A_masked_address_shows_its_owner_enough_and_nobody_else() => EmailAddress.Masked("amina@example.org").ShouldBe("a***@example.org");

    [Theory]
    [InlineData("01632 960123", "441632960123")]
    [InlineData("(01632) 960-123", "441632960123")]
    [InlineData("+44 (0)7700 900123", "447700900123")]
    [InlineData("0044 7700 900123", "447700900123")]
    [InlineData("+353 1 555 0123", "35315550123")]
    public void A_number_that_can_be_rung_is_taken(string typed, string key)
    {
        PhoneNumber.Parse(typed, out var number).ShouldBeNull();
        ContactKeys.Phone(number).ShouldBe(key);
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("01632 9601")]
    [InlineData("07700 900123 4")]
    [InlineData("jo@example.org")]
    [InlineData("07700 900123 after 6")]
    [InlineData("+44 4700 900123")]
    [InlineData("1632960123")]
    [InlineData("+")]
    public void A_number_that_cannot_be_rung_is_asked_for_again(string typed) => PhoneNumber.Parse(typed, out _).ShouldBe(new NotAPhoneNumber());

    [Fact]
    public void No_number_has_its_own_sentence() => PhoneNumber.Parse(null, out _).ShouldBe(new PhoneNumberIsMissing());
}
