using System.Net;
using Microsoft.AspNetCore.Http;
using Recruitment.Testing;
using Recruitment.Web.Limits;
using Recruitment.Web.Private;

namespace Recruitment.Web.Tests.Limits;

public sealed class RateLimitTests : IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:SignInsPerMinute"] = "3", ["Recruitment:UploadsPerMinute"] = "1" } };

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

    [Theory]
    [InlineData("/apply/social-worker-northfield")]
    [InlineData("/apply/social-worker-northfield/token/cv")]
    [InlineData("/application/token/cv")]
    [InlineData("/application/token/answer")]
    public async Task Every_page_that_takes_a_file_counts_towards_the_files_of_a_network(string page)
    {
        using var client = _service.CreateClient();

        var first = await Send(client, page);
        var second = await Send(client, page);

        first.ShouldNotBe(HttpStatusCode.TooManyRequests);
        second.ShouldBe(HttpStatusCode.TooManyRequests);
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

    private static async Task<HttpStatusCode> Send(HttpClient client, string page)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(CvFiles.Text()), "Cv", "cv.txt" } };
        using var answer = await client.PostAsync(new Uri(page, UriKind.Relative), form);
        return answer.StatusCode;
    }

    private async Task<Browser> Try() => await (await _service.Browser().Open("/day-pass")).Fill("Code on your pass", "BBBB-CCCC-DDDD").Press("Start");
}
