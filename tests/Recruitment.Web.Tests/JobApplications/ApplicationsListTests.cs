using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class ApplicationsListTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_empty_list_says_what_will_be_there()
    {
        var browser = await Open("");
        browser.Heading.ShouldBe("Applications");
        browser.Text.ShouldContain("Applications appear as soon as a CV is sent.");
    }

    [Theory]
    [InlineData("bark", "Jo Barker")]
    [InlineData("JO BARKER", "Jo Barker")]
    [InlineData("jo.barker@example.org", "Jo Barker")]
    [InlineData(" Jo.Barker@ex", "Jo Barker")]
    [InlineData("jo.barker@council.example", null)]
    [InlineData("sian @example.org", "Siân O’Brien")]
    [InlineData("obri", "Siân O’Brien")]
    [InlineData("sian", "Siân O’Brien")]
    [InlineData("BCDF-0001", "Siân O’Brien")]
    [InlineData("bcdf0001", "Siân O’Brien")]
    [InlineData("\" OR * NEAR", null)]
    [InlineData("barker okoro", null)]
    public async Task People_are_found_by_the_beginning_of_any_word(string search, string? found)
    {
        await _service.Receive("Jo Barker");
        await _service.Receive("Siân O’Brien", email: "sian@example.org");
        await _service.Receive("Sam Okoro");
        Names(await Open($"?q={Uri.EscapeDataString(search)}")).ShouldBe(found is null ? [] : [found]);
    }

    [Fact]
    public async Task A_changed_name_is_found_by_the_new_one_only()
    {
        var jo = await _service.Receive("Jo Barker", email: "jo@example.org");
        await _service.InDatabase(async db =>
        {
            var candidate = await db.Candidates.SingleAsync();
            candidate.UpdateContact(candidate.Contact with { Name = "Jo Whitlock" }, TestData.AnAct());
            await db.SaveChangesAsync();
        });
        Names(await Open("?q=whitlock")).ShouldBe(["Jo Whitlock"]);
        Names(await Open("?q=barker")).ShouldBeEmpty();
        Names(await Open("?sort=Name")).ShouldBe(["Jo Whitlock"]);
        jo.Reference.ShouldBe("BCDF-0000");
    }

    [Theory]
    [InlineData("safeguarding", "Jo Barker")]
    [InlineData("CAFÉ court", "Jo Barker")]
    [InlineData("fostering", "Sam Okoro")]
    [InlineData("safeguarding fostering", null)]
    [InlineData("safeguard", null)]
    public async Task Words_are_found_in_the_newest_cv(string words, string? found)
    {
        var jo = await _service.Receive("Jo Barker", "Safeguarding, court work, a café for parents");
        await _service.Receive("Sam Okoro", "Adoption");
        await _service.Sweep<IndexCvWords>();
        await _service.InDatabase(async db =>
        {
            var sam = await db.JobApplications.SingleAsync(a => a.Id != jo.Id);
            var text = CvText.Of(sam.Cv.File, _service.Time.GetUtcNow());
            text.Became(CvTextState.Read, "Fostering");
            text.SentWith(sam.Id, 2);
            db.Add(text);
            await db.SaveChangesAsync();
        });
        await _service.Sweep<IndexCvWords>();
        Names(await Open($"?inCvs=true&q={Uri.EscapeDataString(words)}")).ShouldBe(found is null ? [] : [found]);
        Names(await Open("?inCvs=true&q=adoption")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_of_25_go_forth_and_back_in_every_order()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"Person {(i * 37) % 60:00}").ToList();
        foreach (var name in names)
        {
            _service.Time.Advance(TimeSpan.FromMinutes(1));
            await _service.Receive(name);
        }

        foreach (var (sort, expected) in new (string, IEnumerable<string>)[]
        {
            ("Newest", names.AsEnumerable().Reverse()), ("Oldest", names), ("DueFirst", names), ("LongestWait", names), ("Name", names.Order(StringComparer.Ordinal)),
        })
        {
            var browser = await Open($"?stage=ToReply&sort={sort}");
            browser.Text.ShouldContain("60 applications");
            var pages = new List<IReadOnlyList<string>> { Names(browser) };
            await browser.Follow("Next");
            pages.Add(Names(browser));
            await browser.Follow("Next");
            pages.Add(Names(browser));
            pages.SelectMany(p => p).ShouldBe(expected, sort);
            browser.Page.QuerySelector("a[rel=next]").ShouldBeNull();
            await browser.Follow("Previous");
            Names(browser).ShouldBe(pages[1], sort);
            await browser.Follow("Previous");
            Names(browser).ShouldBe(pages[0], sort);
            browser.Page.QuerySelector("a[rel=prev]").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Finds_are_paged_too()
    {
        for (var i = 0; i < 30; i++) await _service.Receive($"Barker {i:00}");
        var browser = await Open("?q=barker");
        browser.Text.ShouldContain("30 applications");
        Names(browser).Count.ShouldBe(25);
        await browser.Follow("Next");
        Names(browser).ShouldBe(["Barker 04", "Barker 03", "Barker 02", "Barker 01", "Barker 00"]);
        await browser.Follow("Previous");
        Names(browser)[0].ShouldBe("Barker 29");
    }

    [Fact]
    public async Task Tabs_count_and_filters_stay_in_the_address()
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.Receive("Sam Okoro", route: EntryRoute.Student);
        await _service.Receive("Ana Pop", slug: "team-manager");
        var browser = await Open("");
        browser.Text.ShouldContain("To reply 3");
        await _service.InDatabase(async db =>
        {
            var application = await db.JobApplications.SingleAsync(a => a.Id == jo.Id);
            application.ReplyWith(ReplyKind.Invite, Guid.NewGuid(), TestData.AnAct(_service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await browser.Open("/staff/applications");
        browser.Text.ShouldContain("To reply 2");
        browser.Text.ShouldContain("With the candidate 1");

        await browser.Fill("Route", "Student").Press("Narrow down");
        Names(browser).ShouldBe(["Sam Okoro"]);
        await browser.Follow("To reply");
        Names(browser).ShouldBe(["Sam Okoro"]);
        browser.Address.Query.ShouldContain("route=Student");
    }

    [Fact]
    public async Task A_list_asks_the_same_few_questions_however_long_it_is()
    {
        await _service.AddVacancy();
        var browser = await Open("");
        var (few, many) = (await Questions(browser), 0);
        for (var i = 0; i < 30; i++) await _service.Receive($"Person {i}");
        many = await Questions(browser);
        (many - few).ShouldBeLessThanOrEqualTo(1, "only the count may be new");
    }

    [Fact]
    public async Task The_spreadsheet_holds_all_of_the_list_and_no_formula()
    {
        await _service.Receive("=HYPERLINK(\"http://example.org\",\"Jo\")", email: "jo@example.org");
        for (var i = 0; i < 30; i++) await _service.Receive($"Person {i}");
        var recruiter = await _service.SignIn(StaffRole.Recruiter);
        var csv = await recruiter.Download("/staff/applications/csv?stage=ToReply");
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(32);
        lines[0].ShouldBe("\uFEFFReference,Name,Vacancy,Route,Stage,In this stage since,Reply due,Owner");
        csv.ShouldContain("\"'=HYPERLINK(\"\"http://example.org\"\",\"\"Jo\"\")\"");
        csv.ShouldContain("2026-11-21 16:40");
    }

    [Fact]
    public async Task Several_are_invited_at_once_each_with_a_letter_and_a_history_of_their_own()
    {
        var people = new List<JobApplication> { await _service.Receive("Jo Barker"), await _service.Receive("Sam Okoro"), await _service.Receive("Ana Pop") };
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == people[2].Id)).ReplyWith(ReplyKind.TalentPool, Guid.NewGuid(), TestData.AnAct());
            await db.SaveChangesAsync();
        });
        var browser = await Open("");
        foreach (var name in (string[])["Jo Barker", "Sam Okoro", "Ana Pop"]) browser.Tick(name);
        await browser.Press("Invite those ticked");
        browser.Heading.ShouldBe("Invite 2 people");
        browser.Text.ShouldContain("Ana Pop, Social worker, family safeguarding – left out: talent pool");
        await browser.Press("Send 2 invitations");
        browser.Text.ShouldContain("2 invitations on the way. 1 person got none: they had a reply already, or our 24 hours have passed");

        var messages = await _service.InDatabase(db => db.Messages.ToListAsync());
        messages.Select(m => m.ToName).Order().ShouldBe(["Jo Barker", "Sam Okoro"]);
        (await _service.InDatabase(db => db.History.CountAsync(h => h.What == "Invite"))).ShouldBe(2);
    }

    [Fact]
    public async Task Several_are_given_to_a_colleague()
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.SignIn(StaffRole.Recruiter, "Tom Reid");
        var browser = await Open("");
        await browser.Tick("Jo Barker").Press("Give those ticked");
        await browser.Press("Give them");
        browser.Errors.ShouldBe(["Choose a colleague whose account is open."]);
        await browser.Fill("Colleague", "Tom Reid").Press("Give them");
        (await _service.Reload(jo)).OwnerName.ShouldBe("Tom Reid");
    }

    private async Task<Browser> Open(string query) => await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/applications" + query);

    private async Task<int> Questions(Browser browser)
    {
        using var log = _service.ListenToQueries();
        await browser.Open("/staff/applications");
        return log.Count;
    }

    private static IReadOnlyList<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll(".app-applications__name a").Select(a => a.TextContent)];
}
