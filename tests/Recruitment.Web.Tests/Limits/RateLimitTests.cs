using System.Net;
using Microsoft.AspNetCore.Http;
using Recruitment.Testing;
using Recruitment.Web.Limits;
using Recruitment.Web.Private;

namespace Recruitment.Web.Tests.Limits;

public sealed class RateLimitTests : IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:SignInsPerMinute"] = "3" } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Too_many_passes_tried_from_one_network_wait_and_looking_is_never_limited()
    {
        for (var i = 0; i < 3; i++) (await Try()).Status.ShouldBe(HttpStatusCode.OK);

        var limited = await Try();

        limited.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        limited.Text.ShouldContain("Wait 1 minute, then try again");
        limited.Header("Retry-After").ShouldBe("60");
        (await _service.Browser().Open("/day-pass")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void An_office_is_one_address_of_version_4_or_one_64_of_version_6()
    {
        RateLimits.NetworkOf(IPAddress.Parse("::ffff:192.0.2.7")).ShouldBe(RateLimits.NetworkOf(IPAddress.Parse("192.0.2.7")));
        RateLimits.NetworkOf(IPAddress.Parse("2001:db8:1:2::7")).ShouldBe(RateLimits.NetworkOf(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        RateLimits.NetworkOf(IPAddress.Parse("2001:db8:1:2::7")).ShouldNotBe(RateLimits.NetworkOf(IPAddress.Parse("2001:db8:1:3::7")));
    }

    [Fact]
    public void Whoever_changes_their_address_of_version_6_within_one_office_asks_for_no_more_links()
    {
        using var limit = new AskLimit();
        for (var i = 1; i <= 10; i++) limit.Allows(From($"2001:db8:1:2::{i}")).ShouldBeTrue();
        limit.Allows(From("2001:db8:1:2::11")).ShouldBeFalse();
        limit.Allows(From("2001:db8:1:3::1")).ShouldBeTrue();

        static HttpContext From(string address) => new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
    }

    private async Task<Browser> Try() => await (await _service.Browser().Open("/day-pass")).Fill("Code on your pass", "BBBB-CCCC-DDDD").Press("Start");
}
