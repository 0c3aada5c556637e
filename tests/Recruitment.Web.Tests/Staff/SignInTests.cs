using System.Net;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

public sealed class SignInTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_are_told_the_same()
    {
        await _service.Add(TestData.AStaffMember(StaffRole.Recruiter, "Priya Shah"));

        var known = await TryWith("priya.shah@council.example");
        var unknown = await TryWith("nobody@council.example");

        known.Errors.ShouldHaveSingleItem().ShouldContain("do not match");
        unknown.Errors.ShouldBe(known.Errors);
    }

    [Fact]
    public async Task A_page_that_nobody_opened_to_anyone_sends_a_stranger_to_sign_in()
    {
        var browser = await _service.Browser().Open("/staff/people");

        browser.Heading.ShouldBe("Sign in");
        browser.Address.PathAndQuery.ShouldBe("/sign-in?to=%2Fstaff%2Fpeople");
    }

    [Fact]
    public async Task An_administrator_sees_the_people_and_a_recruiter_does_not()
    {
        (await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open("/staff/people")).Heading.ShouldBe("People who sign in");

        var refused = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/people");
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.Text.ShouldContain("Only administrators can open it.");
    }

    private async Task<Browser> TryWith(string email)
    {
        var browser = await _service.Browser().Open("/sign-in");
        return await browser.Fill("E-mail address", email).Fill("Password", "not the right words").Press("Sign in");
    }
}
