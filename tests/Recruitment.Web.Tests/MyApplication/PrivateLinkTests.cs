using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.MyApplication;

public sealed class PrivateLinkTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_live_link_opens_the_page_which_is_kept_private()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}");
        browser.Heading.ShouldBe("Social worker, family safeguarding");
        browser.Text.ShouldContain("You will hear from us by 4:40pm tomorrow, Saturday 21 November");
        browser.Header("Cache-Control").ShouldBe("no-cache, no-store");
        browser.Header("Referrer-Policy").ShouldBe("no-referrer");
    }

    [Fact]
    public async Task A_wrong_link_finds_nothing() =>
        (await _service.Browser().Open("/application/not-a-token")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);

    [Fact]
    public async Task A_link_that_has_run_out_shows_nothing_and_offers_a_new_one_to_the_address_on_record()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        _service.Time.Advance(TimeSpan.FromDays(91));
        var browser = await _service.Browser().Open($"/application/{token}");
        browser.Heading.ShouldBe("This link has run out");
        browser.Text.ShouldNotContain("Barker");
        await browser.Press("Send me a new link");
        browser.Heading.ShouldBe("Look in your mailbox");

        var message = await _service.InDatabase(db => db.Messages.SingleAsync());
        message.ToAddress.ShouldBe("jo@example.org");
        (await _service.Browser().Open($"/application/{_service.TokenIn(message)}")).Heading.ShouldBe("Social worker, family safeguarding");
    }

    [Fact]
    public async Task A_known_and_an_unknown_address_get_the_same_page_and_one_message_each()
    {
        await _service.AnApplicationWithALink();
        var known = await Ask("JO@example.org");
        var unknown = await Ask("someone@example.org");
        known.Text.Replace("JO@", "someone@", StringComparison.Ordinal).ShouldBe(unknown.Text);

        var messages = await _service.InDatabase(db => db.Messages.OrderBy(m => m.Kind).ToListAsync());
        messages.Select(m => (m.Kind, m.ToAddress)).ShouldBe([("no-application-here", "someone@example.org"), ("your-link", "jo@example.org")]);
        messages[0].Body.ShouldNotContain("((");
    }

    [Fact]
    public async Task Asking_twice_within_the_hour_sends_one_message()
    {
        await _service.AnApplicationWithALink();
        await Ask("jo@example.org");
        await Ask("jo@example.org");
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(1);
        _service.Time.Advance(TimeSpan.FromHours(1));
        await Ask("jo@example.org");
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Something_that_is_no_address_is_asked_for_again() => (await Ask("jo@")).Errors.ShouldBe(["Enter an e-mail address in full, like name@example.com"]);

    [Fact]
    public async Task Asking_without_end_is_stopped_with_a_sentence()
    {
        for (var i = 0; i < 10; i++) (await Ask($"person{i}@example.org")).Errors.ShouldBeEmpty();
        (await Ask("one-more@example.org")).Errors.ShouldHaveSingleItem().ShouldContain("Wait 10 minutes");
    }

    private async Task<Browser> Ask(string email) =>
        await (await _service.Browser().Open("/find-my-application")).Fill("E-mail address", email).Press("Send me my link");
}
