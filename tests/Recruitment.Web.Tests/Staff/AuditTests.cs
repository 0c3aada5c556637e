using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

public sealed class AuditTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Every_line_is_seen_once_from_the_newest_to_the_oldest_and_back()
    {
        var member = await _service.Add(TestData.AStaffMember());
        await Record(member, 60, "SignedIn");
        var auditor = await Auditor();
        await auditor.Open($"/staff/audit?record={member.Id}");
        auditor.Page.QuerySelector(".govuk-error-summary").ShouldBeNull();

        var pages = new List<IReadOnlyList<string>> { Lines(auditor) };
        while (auditor.Page.QuerySelector(".govuk-pagination__next a") is not null)
        {
            await auditor.Follow("Older");
            pages.Add(Lines(auditor));
        }

        pages.Select(p => p.Count).ShouldBe([25, 25, 11]);
        pages.SelectMany(p => p).Distinct().Count().ShouldBe(61);
        await auditor.Follow("Newer");
        Lines(auditor).ShouldBe(pages[1]);
        await auditor.Follow("Newer");
        Lines(auditor).ShouldBe(pages[0]);
        auditor.Page.QuerySelector(".govuk-pagination__prev").ShouldBeNull();
    }

    [Fact]
    public async Task It_is_narrowed_by_person_record_and_day()
    {
        var priya = await _service.Add(TestData.AStaffMember());
        var tom = await _service.Add(TestData.AStaffMember(name: "Tom Askew"));
        await Record(priya, 1, "PasswordSet");
        await Record(tom, 1, "SecondFactorReset", by: priya);
        _service.Time.Advance(TimeSpan.FromDays(2));
        await Record(tom, 1, "SignedIn");
        var auditor = await Auditor();

        await auditor.Open($"/staff/audit?person={priya.Id}");
        auditor.Text.ShouldContain("Authenticator app reset");
        auditor.Text.ShouldNotContain("Signed in");

        await auditor.Open("/staff/audit?record=askew&to=2026-11-20");
        Whats(auditor).ShouldBe(["Authenticator app reset", "Added to the staff"], ignoreOrder: true);

        await auditor.Open("/staff/audit?record=askew&from=2026-11-22");
        Whats(auditor).ShouldBe(["Signed in"]);

        await auditor.FillDate("From", 2026, 11, 20).FillDate("Up to", 2026, 11, 20).Press("Show");
        Whats(auditor).ShouldBe(["Authenticator app reset", "Added to the staff"], ignoreOrder: true);

        await auditor.FillDate("From", 2026, 2, 30).Press("Show");
        auditor.Errors.ShouldBe(["The first day must be a real date: check the day"]);
    }

    [Fact]
    public async Task The_file_holds_what_is_asked_for_and_no_formula()
    {
        var member = await _service.Add(TestData.AStaffMember(name: "=HYPERLINK(\"x\"), Bad"));
        await Record(member, 1, "SignedIn");
        var auditor = await Auditor();

        var file = await auditor.Download($"/staff/audit?record={member.Id}&handler=file");

        file.ShouldStartWith("\uFEFFMoment (UTC),London time");
        file.ShouldContain("\"'=HYPERLINK(\"\"x\"\"), Bad\"");
        file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Auditors_read_it_and_recruiters_do_not()
    {
        (await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open("/staff/audit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await Auditor()).Open("/staff/start")).Heading.ShouldBe("Who did what");
    }

    private Task<Browser> Auditor() => _service.SignIn(StaffRole.Auditor, "Ruth Okoro");

    private Task Record(StaffMember member, int times, string what, StaffMember? by = null) => _service.InDatabase(async db =>
    {
        var kept = await db.StaffMembers.SingleAsync(s => s.Id == member.Id);
        var actor = new Actor(ActorKind.Staff, (by ?? member).Id.ToString(), (by ?? member).Name);
        // Some at the same moment: the order must hold among them too.
        for (var i = 0; i < times; i++) kept.Remember(what, new Act(actor, _service.Time.GetUtcNow().AddMinutes(i / 3), $"number {i}"));
        await db.SaveChangesAsync();
    });

    private static IReadOnlyList<string> Lines(Browser browser) => [.. browser.Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent)];

    private static IEnumerable<string> Whats(Browser browser) => browser.Page.QuerySelectorAll("td[data-label='What']").Select(cell => cell.TextContent.Trim());
}
