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

    [Theory]
    [InlineData("\u202d07700 900170\u202c", "447700900170")]
    [InlineData("+44 07700 900171", "447700900171")]
    [InlineData("0044 07700 900171", "447700900171")]
    [InlineData("+44 ( 0 ) 7700 900171", "447700900171")]
    [InlineData("(+44) 7700 900171", "447700900171")]
    [InlineData("07700\u2013900123", "447700900123")]
    [InlineData("07700\u2011900\u2212123", "447700900123")]
    [InlineData("07700\u00a0900\u2009123", "447700900123")]
    [InlineData("\ufeff07700\u200b900123\u00ad", "447700900123")]
    [InlineData("０７７００ ９００１２３", "447700900123")]
    [InlineData("Tel: 07700 900123", "447700900123")]
    [InlineData("01632 960001 ext. 12", "441632960001")]
    [InlineData("01632 960001 x12", "441632960001")]
    [InlineData("01632 960001 (extension 1234)", "441632960001")]
    [InlineData("01204 12345", "44120412345")]
    [InlineData("+91 93043 98005", "919304398005")]
    public void However_a_number_was_pasted_it_is_the_same_number(string typed, string key)
    {
        PhoneNumber.Parse(typed, out var number).ShouldBeNull();
        ContactKeys.Phone(number).ShouldBe(key);
        ContactKeys.Phone(typed).ShouldBe(key);
    }

    [Theory]
    [InlineData("07700 90012")]
    [InlineData("+44 7700 90012")]
    [InlineData("020 7946 000")]
    [InlineData("01632 96012")]
    [InlineData("09304398005")]
    [InlineData("0803 123 4567")]
    [InlineData("0300 1234567")]
    [InlineData("087 123 4567")]
    [InlineData("06 12 34 56 78")]
    [InlineData("0412 345 678")]
    public void A_number_one_digit_short_or_of_another_country_without_it_is_asked_for_again(string typed) => PhoneNumber.Parse(typed, out _).ShouldBe(new NotAPhoneNumber());

    [Theory]
    [InlineData("<jo@example.org>", "jo@example.org")]
    [InlineData("mailto:jo@example.org", "jo@example.org")]
    [InlineData("\u200bjo@example.org\ufeff", "jo@example.org")]
    [InlineData("jo@example.org\u00a0", "jo@example.org")]
    [InlineData("“jo@example.org”", "jo@example.org")]
    [InlineData("jo@example.org.", "jo@example.org")]
    [InlineData("jo@example.org,", "jo@example.org")]
    [InlineData("jo＠example.org", "jo@example.org")]
    [InlineData("niall.o’shea@example.org", "niall.o'shea@example.org")]
    [InlineData("jo@bücher.example", "jo@xn--bcher-kva.example")]
    [InlineData("jo@例え.テスト", "jo@xn--r8jz45g.xn--zckzah")]
    public void What_was_pasted_along_with_an_address_is_taken_off(string typed, string kept)
    {
        EmailAddress.Parse(typed, out var address).ShouldBeNull();
        address.ShouldBe(kept);
    }

    [Theory]
    [InlineData("jo@gmial.com", "jo@gmail.com")]
    [InlineData("jo@gmail.con", "jo@gmail.com")]
    [InlineData("jo@gmail.co", "jo@gmail.com")]
    [InlineData("jo@gmail.co.uk", "jo@gmail.com")]
    [InlineData("jo@gnail.com", "jo@gmail.com")]
    [InlineData("jo@hotmial.co.uk", "jo@hotmail.co.uk")]
    [InlineData("jo@yaho.com", "jo@yahoo.com")]
    [InlineData("jo@outlok.com", "jo@outlook.com")]
    [InlineData("jo@northfield.con", "jo@northfield.com")]
    [InlineData("jo@northfield.couk", "jo@northfield.co.uk")]
    [InlineData("jo@iclould.com", "jo@icloud.com")]
    public void A_slip_in_a_common_domain_is_seen(string typed, string meant) => EmailSlip.MeantBy(typed).ShouldBe(meant);

    [Theory]
    [InlineData("jo@gmail.com")]
    [InlineData("jo@mail.com")]
    [InlineData("jo@ymail.com")]
    [InlineData("jo@live.com")]
    [InlineData("jo@northfield.gov.uk")]
    [InlineData("jo@example.org")]
    [InlineData("jo")]
    public void Whoever_made_none_is_not_asked(string typed) => EmailSlip.MeantBy(typed).ShouldBeNull();
}
