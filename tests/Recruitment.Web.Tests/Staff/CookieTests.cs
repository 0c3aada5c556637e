using Microsoft.AspNetCore.Mvc.Testing;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

public sealed class CookieTests
{
    [Theory]
    [InlineData("https://jobs.example.org", "__Host-form", true)]
    [InlineData("http://localhost:5080", "form", false)]
    public async Task Cookies_are_for_this_site_alone_and_over_https_where_there_is_https(string address, string name, bool secure)
    {
        await using var service = new TestService { Settings = { ["Recruitment:PublicAddress"] = address } };
        using var client = service.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address), HandleCookies = false });

        using var page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));

        var cookie = page.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldStartWith(name + "=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("path=/");
        cookie.Contains("secure", StringComparison.Ordinal).ShouldBe(secure);
    }
}
