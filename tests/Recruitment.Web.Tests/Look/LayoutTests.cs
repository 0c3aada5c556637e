using Recruitment.Application;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;
using Recruitment.Web.Look;

namespace Recruitment.Web.Tests.Look;

public sealed class LayoutTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_title_says_the_page_then_the_service_then_the_council()
    {
        var page = await _service.Browser().Open("/sign-in");

        page.Page.Title.ShouldBe("Sign in – Children’s social care jobs – Northfield Council");
    }

    [Fact]
    public async Task Below_a_place_of_the_staff_pages_the_title_says_which_and_for_whom()
    {
        var application = await _service.Somebody(ApplicationAction.Invite, "Jo Barker", EntryRoute.Experienced);
        var recruiter = await _service.SignIn(StaffRole.Recruiter);

        (await recruiter.Open("/staff/applications")).Page.Title.ShouldBe("Applications – Children’s social care jobs – Northfield Council");
        (await recruiter.Open($"/staff/applications/{application.Id}")).Page.Title.ShouldBe("Jo Barker – Applications – Children’s social care jobs – Northfield Council");
        (await recruiter.Open($"/staff/applications/{application.Id}/messages")).Page.Title.ShouldBe("Messages – Jo Barker – Applications – Children’s social care jobs – Northfield Council");
    }

    [Fact]
    public async Task With_errors_the_title_begins_with_the_word_and_the_summary_leads_to_the_fields_in_the_order_of_the_page()
    {
        var page = await (await _service.Browser().Open("/sign-in")).Press("Sign in");

        page.Page.Title!.ShouldStartWith("Error: Sign in –");
        var links = page.Page.QuerySelectorAll(".govuk-error-summary__list a").Select(a => a.GetAttribute("href")!).ToList();
        links.ShouldBe(["#Input_Email", "#Input_Password"]);
        foreach (var link in links) page.Page.QuerySelector(link)!.GetAttribute("aria-describedby")!.ShouldEndWith("-error");
    }

    [Fact]
    public async Task A_telephone_number_can_be_rung_where_it_is_read()
    {
        var page = (await _service.Browser().Open("/find-my-application")).Page;

        page.QuerySelector("footer a[href^='tel:']")!.OuterHtml.ShouldBe("""<a class="govuk-footer__link app-whole" href="tel:01632960000">01632 960000</a>""");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/nothing/here")]
    public async Task No_page_holds_script_or_style_of_its_own(string path)
    {
        var page = (await _service.Browser().Open(path)).Page;

        page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty();
        page.QuerySelectorAll("style, [style], [onclick], [onload]").ShouldBeEmpty();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_stylesheet_and_the_scripts_of_a_page_are_there()
    {
        using var http = _service.CreateClient();
        var page = (await _service.Browser().Open("/")).Page;
        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=modulepreload], link[rel=icon]").Select(l => l.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")!)).ToList();

        files.Count.ShouldBe(6);
        foreach (var file in files) (await http.GetAsync(new Uri(file, UriKind.Relative))).IsSuccessStatusCode.ShouldBeTrue(file);
    }

    [Fact]
    public async Task The_stylesheet_is_in_the_councils_clothes()
    {
        using var http = _service.CreateClient();
        var css = await http.GetStringAsync(new Uri("/dist/site.css", UriKind.Relative));

        css.ShouldNotContain("GDS Transport");
        css.ShouldContain("font-family:arial");
        (await http.GetStringAsync(new Uri("/brand.css", UriKind.Relative))).ShouldContain("--app-brand:#005a70");
    }

    [Theory]
    [InlineData("blue", "must be # and six digits")]
    [InlineData("#005a7", "must be # and six digits")]
    [InlineData("#ffdd00", "Choose a darker colour")]
    public void A_colour_that_cannot_carry_white_words_is_refused_at_the_start(string colour, string because) =>
        Should.Throw<StartFault>(() => Brand.Check(colour)).Message.ShouldContain(because);

    [Fact]
    public async Task Staff_are_shown_the_way_to_what_they_may_open_and_no_further()
    {
        var recruiter = await _service.SignIn(StaffRole.Recruiter, "Priya Shah");
        var ways = await Ways(recruiter);

        ways.Keys.ShouldBe(["To do", "Applications", "Assessment days", "References", "Students", "First year", "Vacancies", "Problems"]);
        foreach (var (words, href) in ways) (await recruiter.Open(href)).Status.ShouldBe(System.Net.HttpStatusCode.OK, words);
        (await Ways(await _service.SignIn(StaffRole.Assessor, "Ade Balogun"))).Keys.ShouldBe(["My assessing"]);
    }

    private static async Task<Dictionary<string, string>> Ways(Browser browser) =>
        (await browser.Open("/nothing/here")).Page.QuerySelectorAll("nav[aria-label='Staff pages'] a").ToDictionary(a => a.TextContent.Trim(), a => a.GetAttribute("href")!);
}
