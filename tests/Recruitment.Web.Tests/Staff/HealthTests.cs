using System.Net;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

public sealed class HealthTests : IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:Mail:Password"] = "not-for-any-page" } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Administrators_see_settings_and_health_and_no_secret()
    {
        var browser = await (await _service.SignIn(StaffRole.Administrator)).Open("/staff/settings");

        browser.Heading.ShouldBe("Settings and health");
        browser.Text.ShouldContain("DatabaseWell Answers");
        browser.Text.ShouldContain("CouncilNameNorthfield Council");
        browser.Text.ShouldNotContain("not-for-any-page");
        (await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open("/staff/settings")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Whoever_watches_from_outside_is_answered(string address) => (await _service.Browser().Download(address)).ShouldBe("ok");
}
