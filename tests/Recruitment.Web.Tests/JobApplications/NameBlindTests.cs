using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class NameBlindTests : IAsyncDisposable
{
    private const string Cv = "Jo Barker\njo.barker@example.org, 01632 960123\nTen years in family safeguarding. Jo led a team.";

    private readonly TestService _service = new() { Settings = { ["Recruitment:NameBlind"] = "true" } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task From_the_list_to_the_letter_the_reference_stands_where_the_name_was()
    {
        var jo = await _service.Receive("Jo Barker", Cv);
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff");
        browser.Text.ShouldNotContain("Barker");
        await browser.Follow("BCDF-0000");

        browser.Heading.ShouldBe("Reply to BCDF-0000");
        browser.Text.ShouldContain("Ten years in family safeguarding.");
        foreach (var trace in (string[])["Barker", "jo.barker", "960123", $"/staff/applications/{jo.Id}/cv"]) browser.Page.DocumentElement.OuterHtml.ShouldNotContain(trace);

        await browser.Press("Send the invitation");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Invited);
        (await _service.InDatabase(db => db.Messages.SingleAsync())).Body.ShouldContain("Dear Jo,");
    }

    [Theory]
    [InlineData("/staff/applications")]
    [InlineData("/staff/applications/board")]
    public async Task The_list_keeps_the_name_because_people_ring(string list)
    {
        await _service.Receive("Jo Barker", Cv);
        (await (await _service.SignIn(StaffRole.Recruiter)).Open(list)).Text.ShouldContain("Jo Barker");
    }

    [Fact]
    public async Task Whoever_asks_for_the_name_gets_it_and_stands_in_the_history_and_the_next_reader_is_blind_again()
    {
        var jo = await _service.Receive("Jo Barker", Cv);
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{jo.Id}/reply");
        await browser.Press("Show the name and the document");

        browser.Heading.ShouldBe("Reply to Jo Barker");
        browser.Text.ShouldContain("Jo led a team.");
        var line = await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "NameRevealed"));
        (line.SubjectId, line.ActorName).ShouldBe((jo.Id, "Priya Shah"));
        (await browser.Open($"/staff/applications/{jo.Id}/history")).Text.ShouldContain("Asked for the name while reading");
        (await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open($"/staff/applications/{jo.Id}/reply")).Heading.ShouldBe("Reply to BCDF-0000");
    }
}
