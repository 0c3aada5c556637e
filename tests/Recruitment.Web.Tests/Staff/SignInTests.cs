using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

public sealed partial class SignInTests : IAsyncDisposable
{
    private const string Password = "saddle marble kettle";

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_are_told_the_same()
    {
        await _service.Add(TestData.AStaffMember(StaffRole.Recruiter, "Priya Shah"));

        var known = await Try("priya.shah@council.example", "not the right words");
        var unknown = await Try("nobody@council.example", "not the right words");

        known.Errors.ShouldHaveSingleItem().ShouldContain("do not match");
        unknown.Errors.ShouldBe(known.Errors);
    }

    [Fact]
    public async Task Nobody_gets_in_with_a_password_alone()
    {
        await AddWithPassword();

        var browser = await Try("priya.shah@council.example", Password);

        browser.Heading.ShouldBe("Set up your authenticator app");
        (await browser.Open("/staff/account")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task Password_app_and_code_open_the_staff_pages_and_leave_a_line_in_the_history()
    {
        var member = await AddWithPassword();
        var (browser, secret, codes) = await SetUpApp();
        codes.Count.ShouldBe(10);
        (await browser.Open("/staff/account")).Text.ShouldContain("Priya Shah");

        _service.Time.Advance(TimeSpan.FromMinutes(1));
        var again = await Try("priya.shah@council.example", Password);
        again.Heading.ShouldBe("Enter your code");
        await again.Fill("Code from your authenticator app", CodeNow(secret)).Press("Continue");

        (await again.Open("/staff/account")).Text.ShouldContain("10 of 10 left");
        var history = await _service.InDatabase(db => db.History.Where(h => h.SubjectId == member.Id && h.ActorName == "Priya Shah").Select(h => h.What).ToListAsync());
        history.Count(what => what == "SignedIn").ShouldBe(2);
        history.ShouldContain("SecondFactorSet");
    }

    [Fact]
    public async Task A_code_is_taken_once_and_a_recovery_code_stands_in_once()
    {
        await AddWithPassword();
        var (_, secret, codes) = await SetUpApp();
        _service.Time.Advance(TimeSpan.FromMinutes(1));

        await (await Try("priya.shah@council.example", Password)).Fill("Code from", CodeNow(secret)).Press("Continue");
        var replay = await (await Try("priya.shah@council.example", Password)).Fill("Code from", CodeNow(secret)).Press("Continue");
        replay.Errors.ShouldHaveSingleItem().ShouldContain("used already");

        var recovered = await replay.Fill("Code from", codes[3].ToLowerInvariant()).Press("Continue");
        (await recovered.Open("/staff/account")).Text.ShouldContain("9 of 10 left");
        var twice = await (await Try("priya.shah@council.example", Password)).Fill("Code from", codes[3]).Press("Continue");
        twice.Heading.ShouldBe("Enter your code");
    }

    [Fact]
    public async Task Who_has_the_password_but_not_the_app_cannot_set_up_another()
    {
        await AddWithPassword();
        await SetUpApp();

        var thief = await Try("priya.shah@council.example", Password);
        thief.Heading.ShouldBe("Enter your code");

        (await thief.Open("/sign-in/authenticator")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task A_new_phone_takes_the_place_of_the_old_one_when_its_first_code_is_right_and_not_before()
    {
        var member = await AddWithPassword();
        var (browser, old, codes) = await SetUpApp();
        _service.Time.Advance(TimeSpan.FromMinutes(1));
        await (await browser.Open("/staff/account/new-phone")).Fill("Your password", Password).Press("Continue");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("a code from the app that you have now");
        await browser.Fill("Your password", Password).Fill("Code from the app that you have now", "000000").Press("Continue");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("That code is not right");
        (await browser.Open("/sign-in/authenticator")).Heading.ShouldBe("Sign in");

        await (await browser.Open("/staff/account/new-phone")).Fill("Your password", Password).Fill("Code from the app that you have now", CodeNow(old)).Press("Continue");
        browser.Heading.ShouldBe("Set up your authenticator app");
        await browser.Fill("Code that the app shows now", "000000").Press("Continue");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("does not match");
        _service.Time.Advance(TimeSpan.FromMinutes(1));
        (await (await (await Try("priya.shah@council.example", Password)).Fill("Code from", CodeNow(old)).Press("Continue")).Open("/staff/account")).Heading.ShouldBe("Your account");

        await browser.Open("/sign-in/authenticator");
        var now = await EnterFirstCode(browser);
        (await browser.Open("/staff/account")).Heading.ShouldBe("Your account");
        _service.Time.Advance(TimeSpan.FromMinutes(1));
        foreach (var spent in (string[])[CodeNow(old), codes[0]]) (await (await Try("priya.shah@council.example", Password)).Fill("Code from", spent).Press("Continue")).Heading.ShouldBe("Enter your code");
        (await (await (await Try("priya.shah@council.example", Password)).Fill("Code from", CodeNow(now)).Press("Continue")).Open("/staff/account")).Heading.ShouldBe("Your account");
        (await _service.InDatabase(db => db.Messages.Where(m => m.ToAddress == member.Email && m.Kind == "account-changed").Select(m => m.Body).ToListAsync()))
            .ShouldHaveSingleItem().ShouldContain("replaced by the app on another phone");
    }

    [Fact]
    public async Task A_recovery_code_stands_in_for_the_old_phone()
    {
        await AddWithPassword();
        var (browser, _, codes) = await SetUpApp();
        await (await browser.Open("/staff/account/new-phone")).Fill("Your password", Password).Fill("Code from the app that you have now", codes[2]).Press("Continue");
        browser.Heading.ShouldBe("Set up your authenticator app");

        _service.Time.Advance(TimeSpan.FromMinutes(10));
        (await browser.Open("/sign-in/authenticator")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task Five_wrong_passwords_rest_the_account_for_a_quarter_of_an_hour_and_tell_its_owner()
    {
        await AddWithPassword();
        for (var i = 0; i < 5; i++) await Try("priya.shah@council.example", "not the right words");

        (await Try("priya.shah@council.example", Password)).Errors.ShouldHaveSingleItem().ShouldContain("rests for 15 minutes");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "account-rests"))).ToAddress.ShouldBe("priya.shah@council.example");

        _service.Time.Advance(TimeSpan.FromMinutes(15));
        (await Try("priya.shah@council.example", Password)).Heading.ShouldBe("Set up your authenticator app");
    }

    [Fact]
    public async Task A_forgotten_password_is_answered_the_same_for_everybody()
    {
        await AddWithPassword();

        var known = await Forget("priya.shah@council.example");
        var unknown = await Forget("nobody@council.example");

        unknown.Text.Replace("nobody", "priya.shah", StringComparison.Ordinal).ShouldBe(known.Text);
        (await _service.InDatabase(db => db.Messages.Select(m => m.Kind).ToListAsync())).ShouldBe(["password-link", "no-account-here"], ignoreOrder: true);
        await Forget("priya.shah@council.example");
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_that_began_with_the_old_one()
    {
        await AddWithPassword();
        var (elsewhere, secret, _) = await SetUpApp();
        _service.Time.Advance(TimeSpan.FromMinutes(2));
        var here = await (await Try("priya.shah@council.example", Password)).Fill("Code from", CodeNow(secret)).Press("Continue");

        await here.Open("/staff/account/password");
        await here.Fill("Password you have now", Password).Fill("New password", "harbour tuesday gravel").Press("Change my password");
        here.Heading.ShouldBe("Your account");

        _service.Time.Advance(TimeSpan.FromMinutes(2));
        (await here.Open("/staff/account")).Heading.ShouldBe("Your account");
        (await elsewhere.Open("/staff/account")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once_and_cannot_come_back()
    {
        var member = await AddWithPassword();
        var (browser, _, _) = await SetUpApp();
        var administrator = await _service.SignIn(StaffRole.Administrator, "Ola Grant");
        (await browser.Open("/staff/account")).Heading.ShouldBe("Your account");
        await (await administrator.Open($"/staff/people/{member.Id}/close")).Fill("Why", "Left on Friday").Press("Close the account");

        (await browser.Open("/staff/account")).Heading.ShouldBe("Sign in");
        (await Try("priya.shah@council.example", Password)).Errors.ShouldHaveSingleItem().ShouldContain("do not match");
    }

    [Fact]
    public async Task A_page_that_nobody_may_see_sends_a_stranger_to_sign_in_and_nowhere_else_afterwards()
    {
        (await _service.Browser().Open("/staff/people")).Address.PathAndQuery.ShouldBe("/sign-in?to=%2Fstaff%2Fpeople");

        var browser = await _service.Browser().Open("/sign-in?to=https%3A%2F%2Felsewhere.example");
        await AddWithPassword();
        await browser.Fill("Work e-mail address", "priya.shah@council.example").Fill("Password", Password).Press("Sign in");
        await EnterFirstCode(browser);
        browser.Page.QuerySelector("a.govuk-button")!.GetAttribute("href").ShouldBe("/staff/start");
    }

    [Fact]
    public async Task Signing_out_closes_the_staff_pages()
    {
        var browser = await (await _service.SignIn(StaffRole.Administrator)).Open("/staff/people");

        await browser.Press("Sign out");

        browser.Heading.ShouldBe("You are signed out");
        (await browser.Open("/staff/people")).Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task The_page_of_signing_out_says_that_one_is_signed_in_as_long_as_one_is()
    {
        var browser = await (await _service.SignIn(StaffRole.Administrator)).Open("/sign-out");
        browser.Heading.ShouldBe("Sign out");
        browser.Text.ShouldContain("You are still signed in");

        (await browser.Press("Sign out now")).Heading.ShouldBe("You are signed out");
        (await browser.Open("/staff/people")).Heading.ShouldBe("Sign in");
    }

    private async Task<StaffMember> AddWithPassword()
    {
        var member = await _service.Add(TestData.AStaffMember());
        await _service.SetPassword(member, Password);
        return member;
    }

    private async Task<Browser> Try(string email, string password)
    {
        var browser = await _service.Browser().Open("/sign-in");
        return await browser.Fill("Work e-mail address", email).Fill("Password", password).Press("Sign in");
    }

    private async Task<Browser> Forget(string email)
    {
        var browser = await _service.Browser().Open("/sign-in/forgotten");
        return await browser.Fill("Work e-mail address", email).Press("Send me the link");
    }

    private async Task<(Browser Browser, byte[] Secret, IReadOnlyList<string> Codes)> SetUpApp()
    {
        var browser = await Try("priya.shah@council.example", Password);
        var secret = await EnterFirstCode(browser);
        return (browser, secret, [.. browser.Page.QuerySelectorAll(".app-recovery-codes li").Select(li => li.TextContent)]);
    }

    private async Task<byte[]> EnterFirstCode(Browser browser)
    {
        var secret = FromBase32(Secret().Match(browser.Page.QuerySelector("a[href^='otpauth']")!.GetAttribute("href")!).Value);
        await browser.Fill("Code that the app shows now", CodeNow(secret)).Press("Continue");
        browser.Heading.ShouldBe("Keep these recovery codes");
        return secret;
    }

    private string CodeNow(byte[] secret) => TimeCode.Of(secret, TimeCode.StepAt(_service.Time.GetUtcNow()));

    private static byte[] FromBase32(string letters)
    {
        var bits = string.Concat(letters.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    [GeneratedRegex("(?<=secret=)[A-Z2-7]+", RegexOptions.None, 200)]
    private static partial Regex Secret();
}
