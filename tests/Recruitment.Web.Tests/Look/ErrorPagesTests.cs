using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Look;

public sealed class ErrorPagesTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData("/nothing/here")]
    [InlineData("/vacancies/no-such-job")]
    [InlineData("/application/not-a-token")]
    public async Task An_address_that_leads_nowhere_says_what_to_do_next(string path)
    {
        var page = await _service.Browser().Open(path);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("We cannot find that page");
        page.Text.ShouldContain("ask for a new link to your application");
        page.Text.ShouldContain("a person will help");
    }

    [Fact]
    public async Task A_form_from_an_old_page_is_told_kindly_and_led_back()
    {
        await _service.InDatabase(async db =>
        {
            db.Vacancies.Add(TestData.AVacancy());
            await db.SaveChangesAsync();
        });
        var opened = await _service.Browser().Open("/apply/social-worker-northfield");
        opened.Page.QuerySelector("input[name=__RequestVerificationToken]")!.SetAttribute("value", "from yesterday");

        var page = await opened.Press("Continue");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Heading.ShouldBe("This page had been open for too long");
        (await page.Follow("open the page again")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_fault_of_ours_is_not_blamed_on_the_reader_and_shows_nothing_of_our_insides()
    {
        await _service.InDatabase(db => db.Database.ExecuteSqlAsync($"drop table Vacancies"));

        var page = await _service.Browser().Open("/");

        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page.Heading.ShouldBe("Something went wrong on our side");
        page.Text.ShouldNotContain("Sqlite");
        page.Text.ShouldContain("tell us this number");
    }

    [Theory]
    [InlineData(413, "That file is too big")]
    [InlineData(429, "That was a lot of tries")]
    [InlineData(503, "We cannot take that just now")]
    [InlineData(400, "We could not read what was sent")]
    [InlineData(500, "Something went wrong on our side")]
    public async Task Every_error_has_its_words(int code, string heading)
    {
        var page = await _service.Browser().Open($"/error/{code}");

        page.Status.ShouldBe((HttpStatusCode)code);
        page.Heading.ShouldBe(heading);
    }

    [Fact]
    public async Task Error_pages_and_pages_alike_carry_the_policy_that_forbids_script_and_style_within_a_page()
    {
        using var http = _service.CreateClient();
        foreach (var path in (string[])["/", "/nothing/here", "/brand.css", "/sign-in"])
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("script-src 'self';");
            policy.ShouldContain("style-src 'self';");
            policy.ShouldNotContain("unsafe");
            response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        }
    }

    [Fact]
    public async Task A_signed_in_person_meets_an_error_among_the_staff_pages()
    {
        var page = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/nothing/here");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Page.QuerySelector("nav[aria-label='Staff pages']").ShouldNotBeNull();
    }
}
