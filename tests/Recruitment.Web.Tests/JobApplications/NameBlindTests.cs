using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class NameBlindTests : IAsyncDisposable
{
    private const string Cv = "Siobhan O'Neill\ngithub.com/siobhanoneill 07700.900.181\nBorn 4 May 1990, Age 34\nTen years in family safeguarding. Siobhán led a team.";

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task From_the_list_to_the_letter_the_reference_stands_where_the_name_was()
    {
        var person = await Somebody();
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff");
        ShouldBeBlind(browser);
        await browser.Follow("BCDF-0000");

        browser.Heading.ShouldBe("Reply to BCDF-0000");
        browser.Text.ShouldContain("Ten years in family safeguarding.");
        ShouldBeBlind(browser);
        browser.Page.DocumentElement.OuterHtml.ShouldNotContain($"/staff/applications/{person.Id}/cv/1");

        await browser.Press("Send the invitation");
        (await _service.Reload(person)).Status.ShouldBe(ApplicationStatus.Invited);
        (await _service.InDatabase(db => db.Messages.SingleAsync())).Body.ShouldContain("Dear Siobhán,");
    }

    public static TheoryData<string> StaffPages() =>
    [
        "/staff", "/staff/applications", "/staff/applications?sort=Name", "/staff/applications?stage=ToReply", "/staff/applications?q=BCDF-0000", "/staff/applications?inCvs=true&q=safeguarding",
        "/staff/applications/board", "/staff/applications/board?q=bcdf0000", "/staff/applications/{id}", "/staff/applications/{id}/cv", "/staff/applications/{id}/cv/1", "/staff/applications/{id}/messages", "/staff/applications/{id}/assessment",
        "/staff/applications/{id}/references", "/staff/applications/{id}/checks", "/staff/applications/{id}/offer", "/staff/applications/{id}/history", "/staff/applications/{id}/reply", "/staff/applications/{id}/details",
        "/staff/applications/{id}/close", "/staff/applications/{id}/withdraw", "/staff/applications/{id}/name", "/staff/applications/same-person", "/staff/applications/same-person/{same}", "/staff/applications/together?what=invite&id={id}", "/staff/applications/together?what=give&id={id}",
        "/staff/problems", "/staff/problems/{message}", "/staff/students", "/staff/first-year", "/staff/vacancies", "/staff/references", "/staff/days",
    ];

    [Theory]
    [MemberData(nameof(StaffPages))]
    public async Task No_page_of_the_staff_says_who_somebody_is_before_the_reply(string page)
    {
        var (address, _) = await Filled(page);
        ShouldBeBlind(await (await SignInAsBoth(StaffRole.Recruiter, StaffRole.HiringManager)).Open(address));
    }

    [Fact]
    public async Task The_audit_says_who_did_what_but_not_to_whom()
    {
        var (_, person) = await Filled("");
        var browser = await _service.SignIn(StaffRole.Auditor);
        ShouldBeBlind(await browser.Open("/staff/audit"));
        browser.Text.ShouldContain(person.Reference);
        ShouldBeBlind(await browser.Open("/staff/audit?record=oneill"), typed: "oneill");
        Traces(await browser.Download("/staff/audit?handler=File")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_spreadsheet_is_blind_too()
    {
        await Somebody();
        var recruiter = await _service.SignIn(StaffRole.Recruiter);
        foreach (var query in (string[])["", "?sort=Name", "?q=bcdf"])
        {
            var csv = await recruiter.Download("/staff/applications/csv" + query);
            csv.ShouldContain("BCDF-0000,BCDF-0000");
            Traces(csv).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("siobhan")]
    [InlineData("O’Neill")]
    [InlineData("siobhan.oneill@example.org")]
    [InlineData("siobhan.one")]
    [InlineData("07700 900181")]
    [InlineData("siobhan&inCvs=true")]
    [InlineData("siobhanoneill&inCvs=true")]
    public async Task Whoever_is_read_without_a_name_is_not_found_by_it(string typed)
    {
        await Somebody();
        await _service.Receive("Ana Pop");
        await _service.Sweep<IndexCvWords>();
        var browser = await _service.SignIn(StaffRole.Recruiter);
        foreach (var list in (string[])["", "/board"]) (await browser.Open($"/staff/applications{list}?q={Uri.EscapeDataString(typed).Replace("%26", "&", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal)}")).Text.ShouldContain("Nothing was found.");
        Rows(await browser.Open("/staff/applications?q=BCDF-0000")).ShouldBe(["BCDF-0000"]);
    }

    [Fact]
    public async Task With_the_reply_the_name_is_there_and_is_found()
    {
        var person = await Somebody();
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{person.Id}/reply");
        await browser.Press("Send the invitation");
        Rows(await browser.Open("/staff/applications?q=oneill")).ShouldBe(["Siobhán O’Neill"]);
        (await browser.Open($"/staff/applications/{person.Id}")).Heading.ShouldBe("Siobhán O’Neill");
        (await browser.Open("/staff/applications?q=07700900181")).Text.ShouldContain("Siobhán O’Neill");
    }

    [Fact]
    public async Task Switched_on_it_hides_those_who_wait_already_and_switched_off_it_shows_them()
    {
        await _service.Receive("Siobhán O’Neill", Cv);
        var administrator = await SignInAsBoth(StaffRole.Administrator, StaffRole.Recruiter);
        Rows(await administrator.Open("/staff/applications?q=oneill")).ShouldBe(["Siobhán O’Neill"]);

        await (await administrator.Open("/staff/settings")).Choose("Social worker, family safeguarding").Press("Save");
        administrator.Text.ShouldContain("Saved. From now on CVs are read as you chose.");
        Rows(await administrator.Open("/staff/applications?q=oneill")).ShouldBeEmpty();
        Rows(await administrator.Open("/staff/applications?sort=Name")).ShouldBe(["BCDF-0000"]);

        await _service.ReadWithoutNames(false);
        Rows(await administrator.Open("/staff/applications?q=oneill")).ShouldBe(["Siobhán O’Neill"]);
    }

    [Fact]
    public async Task A_vacancy_that_is_read_with_names_is_not_touched()
    {
        await Somebody();
        await _service.Receive("Ana Pop", slug: "team-manager");
        Rows(await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/applications")).ShouldBe(["Ana Pop", "BCDF-0000"]);
    }

    [Theory]
    [InlineData("reply", "Reply to Siobhán O’Neill")]
    [InlineData("cv", "CV")]
    [InlineData("", "Siobhán O’Neill")]
    [InlineData("details", "Correct contact details")]
    public async Task Whoever_asks_for_the_name_gets_it_where_they_are_and_stands_in_the_history(string page, string heading)
    {
        var person = await Somebody();
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{person.Id}/{page}".TrimEnd('/'));
        await browser.Press("Show the name and the document");

        browser.Heading.ShouldBe(heading);
        browser.Page.DocumentElement.OuterHtml.ShouldContain("Siobh");
        var line = await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "NameRevealed"));
        (line.SubjectId, line.ActorName).ShouldBe((person.Id, "Priya Shah"));
        (await browser.Open($"/staff/applications/{person.Id}/history")).Text.ShouldContain("Asked for the name while reading");
        (await browser.Download($"/staff/applications/{person.Id}/cv/1")).ShouldContain("O'Neill");
        (await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open($"/staff/applications/{person.Id}/reply")).Heading.ShouldBe("Reply to BCDF-0000");
    }

    [Fact]
    public async Task Asking_twice_is_one_line_and_the_way_back_never_leaves_the_service()
    {
        var person = await Somebody();
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{person.Id}/name?back=https://evil.example/");
        await browser.Press("Show the name and the document");
        browser.Address.AbsolutePath.ShouldBe($"/staff/applications/{person.Id}");
        (await browser.Open($"/staff/applications/{person.Id}/name")).Address.AbsolutePath.ShouldBe($"/staff/applications/{person.Id}");
        (await _service.InDatabase(db => db.History.CountAsync(h => h.What == "NameRevealed"))).ShouldBe(1);
    }

    private static IReadOnlyList<string> Rows(Browser browser) => [.. browser.Page.QuerySelectorAll(".app-applications__name a").Select(a => a.TextContent)];

    private async Task<JobApplication> Somebody()
    {
        await _service.ReadWithoutNames();
        return await _service.Receive("Siobhán O’Neill", Cv, phone: "07700 900181", email: "siobhan.oneill@example.org", route: EntryRoute.Student);
    }

    /// <summary>One person with all that can be there before a reply: a message that failed, a note, a change of address, a question whether it is somebody we know.</summary>
    private async Task<(string Address, JobApplication Person)> Filled(string page)
    {
        var person = await Somebody();
        var (message, same) = (Guid.Empty, Guid.Empty);
        await _service.InDatabase(async db =>
        {
            var act = TestData.AnAct(_service.Time.GetUtcNow(), "Siobhan rang from 07700 900181");
            var candidate = await db.Candidates.SingleAsync();
            candidate.UpdateContact(candidate.Contact with { Email = "siobhan.oneill2@example.org" }, act);
            var application = await db.JobApplications.SingleAsync();
            application.AddNote(act);
            var other = TestData.ACandidate("Shiv Smith", "shiv@example.org", "07700 900183");
            var draft = new MessageDraft("application-received", "received/1", RecipientKind.Candidate, candidate.Id, "Siobhán O’Neill", candidate.Email, "We have your CV", "Dear Siobhán O’Neill\n\nWe have your CV.", "0a1b2c3d", application.Id);
            var written = Message.Queue(draft, _service.Time.GetUtcNow());
            written.Refused($"550 no such user {candidate.Email}", act);
            var question = PossibleSamePerson.Between(application, candidate.Id, other.Id, SharedKey.Phone, NameMatchBand.Good, isAskedByMail: false, act);
            db.AddRange(other, written, question);
            (message, same) = (written.Id, question.Id);
            await db.SaveChangesAsync();
        });
        await _service.Sweep<IndexCvWords>();
        return (page.Replace("{id}", $"{person.Id}", StringComparison.Ordinal).Replace("{message}", $"{message}", StringComparison.Ordinal).Replace("{same}", $"{same}", StringComparison.Ordinal), person);
    }

    private async Task<Browser> SignInAsBoth(params StaffRole[] roles)
    {
        var member = StaffMember.Add(new StaffDetails("Ben Osei", "ben.osei@council.example", roles, null), TestData.AnAct());
        return await _service.SignIn(await _service.Add(member));
    }

    private static void ShouldBeBlind(Browser browser, string? typed = null)
    {
        browser.Status.ShouldBe(HttpStatusCode.OK, $"{browser.Address}");
        var html = browser.Page.DocumentElement.OuterHtml;
        if (typed is not null) html = html.Replace(typed, "", StringComparison.Ordinal);
        Traces(html).ShouldBeEmpty($"{browser.Address}");
    }

    private static IEnumerable<string> Traces(string text) =>
        new[] { "siobh", "neill", "900181", "900.181", "900 181", "07700", "May 1990", "Age 34" }.Where(trace => Domain.SearchText.Fold(text).Contains(Domain.SearchText.Fold(trace), StringComparison.Ordinal) || text.Contains(trace, StringComparison.OrdinalIgnoreCase));
}
