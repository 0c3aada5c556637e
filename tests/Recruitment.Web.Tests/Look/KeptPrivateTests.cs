using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Look;

/// <summary>What is about a person is kept by no browser and no proxy.</summary>
public sealed class KeptPrivateTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Pages_about_people_are_not_stored_and_nothing_has_to_put_that_right()
    {
        var (application, token) = await _service.AnApplicationWithALink();
        var staff = await _service.SignIn(StaffRole.Administrator, "Grace Hall");
        var stranger = _service.Browser();
        foreach (var (browser, address) in new[]
        {
            (stranger, $"/application/{token}"), (stranger, $"/application/{token}/withdraw"), (stranger, "/reference/some-token"), (stranger, "/find-my-application"),
            (staff, "/staff"), (staff, $"/staff/applications/{application.Id}"), (staff, $"/staff/applications/{application.Id}/reply"), (staff, "/staff/people"),
        })
        {
            await browser.Open(address);
            browser.Header("Cache-Control").ShouldBe("no-cache, no-store", address);
        }

        _service.Log.ShouldNotContain(line => line.Contains("have been overridden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_behind_a_private_link_are_not_found_by_search_engines_and_tell_no_site_their_address()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        foreach (var address in (string[])[$"/application/{token}", "/find-my-application"])
        {
            var browser = await _service.Browser().Open(address);
            (browser.Header("X-Robots-Tag"), browser.Header("Referrer-Policy")).ShouldBe(("noindex", "no-referrer"), address);
        }
    }

    [Theory]
    [InlineData(StaffRole.Recruiter, "/staff")]
    [InlineData(StaffRole.Assessor, "/assess")]
    [InlineData(StaffRole.Auditor, "/staff/audit")]
    public async Task The_name_of_the_service_leads_everybody_to_where_they_begin(StaffRole role, string begins)
    {
        var browser = await (await _service.SignIn(role, "Sam Lowe")).Open("/staff/account");
        foreach (var link in (string[])[".govuk-service-navigation__service-name a", ".govuk-generic-header__homepage-link"])
        {
            await browser.Open("/staff/account");
            await browser.Open(browser.Page.QuerySelector(link)!.GetAttribute("href")!);
            (browser.Address.AbsolutePath, browser.Status).ShouldBe((begins, System.Net.HttpStatusCode.OK));
        }
    }

    [Fact]
    public async Task Day_passes_are_found_from_the_days()
    {
        var days = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/days");
        (await days.Follow("Day passes for young people")).Heading.ShouldBe("Day passes for young people");
        (await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff/days")).Text.ShouldNotContain("Day passes");
    }
}
