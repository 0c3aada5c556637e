using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Tests.Staff;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("correct saddle marble")]
    [InlineData("tuesdaykettleharbour")]
    [InlineData("four grey geese 4")]
    [InlineData("пароль для работы в саду")]
    [InlineData("supermarket lemon tree")]
    public void Any_twelve_characters_that_nobody_would_try_first_are_good(string password) => Check(password).ShouldBeNull();

    [Theory]
    [InlineData("elevenchars")]
    [InlineData("")]
    public void Fewer_than_twelve_are_too_few(string password) => Check(password).ShouldBeOfType<PasswordIsShort>();

    [Fact]
    public void A_password_of_a_megabyte_is_not_worked_on() => Check(new string('x', 1_000_000)).ShouldBeOfType<PasswordIsLong>();

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@55w0rd!2026")]
    [InlineData("Passw0rdPassw0rd")]
    [InlineData("Welcome2026!!")]
    [InlineData("SummerSummer26")]
    [InlineData("123456789012")]
    [InlineData("210987654321")]
    [InlineData("qwertyuiop[]12")]
    [InlineData("qwertyuiopas")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("121212121212")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("SocialWorker1")]
    [InlineData("!!!!12345678!!")]
    public void What_others_would_try_first_is_refused(string password) => Check(password).ShouldBeOfType<PasswordIsWellKnown>();

    [Theory]
    [InlineData("priyashah2026")]
    [InlineData("Priya.Shah.Priya")]
    [InlineData("shah@council.example")]
    public void Ones_own_name_or_address_is_refused(string password) => Check(password).ShouldBeOfType<PasswordIsTheirOwn>();

    [Fact]
    public void A_name_inside_a_long_password_does_no_harm() => Check("priya saddle marble kettle").ShouldBeNull();

    private static Refusal? Check(string password) => PasswordRule.Check(password, "Priya Shah", "priya.shah@council.example");
}
