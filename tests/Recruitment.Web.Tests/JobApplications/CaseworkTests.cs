using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

/// <summary>What staff do for a person and write about them: notes, contact details, a withdrawal on the telephone.</summary>
public sealed class CaseworkTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_note_stands_with_its_writer_and_its_moment_and_in_the_history()
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await Open(jo);
        browser.Text.ShouldContain("Jo Barker can ask to read everything that stands here");
        await browser.Press("Save the note");
        browser.Errors.ShouldBe(["Write the note"]);
        _service.Time.Advance(TimeSpan.FromMinutes(5));
        await browser.Fill("Write a note", "Rang: on holiday until Monday.\nAsk again then.").Press("Save the note");

        browser.Text.ShouldContain("The note is saved.");
        browser.Text.ShouldContain("Rang: on holiday until Monday. Ask again then. Priya Shah, 4:45pm on Friday 20 November");
        await browser.Open($"/staff/applications/{jo.Id}/history");
        browser.Page.QuerySelectorAll(".moj-timeline__title").Select(t => t.TextContent).ShouldBe(["Wrote a note", "Sent their CV"]);

        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open($"/staff/applications/{jo.Id}");
        await manager.Fill("Write another note", new string('x', 1001)).Press("Save the note");
        manager.Errors.ShouldBe(["The note must be 1000 characters or fewer"]);
        manager.ValueOf("Write another note").Length.ShouldBe(1001);
    }

    [Fact]
    public async Task Corrected_details_tell_the_old_address_send_the_link_to_the_new_one_and_say_who_did_it()
    {
        var jo = await _service.Receive("Jo Barker");
        var page = await _service.PageOf(jo.Id);
        var browser = await (await Open(jo)).Follow("Correct");
        await browser.Fill("E-mail address", "jo@").Press("Save the details");
        browser.Errors.ShouldBe(["Enter an e-mail address in full, like name@example.com", "Say how you know, so that a colleague can follow it"]);
        await browser.Fill("E-mail address", "jo.new@example.org").Fill("How do you know", "They rang").Press("Save the details");

        browser.Text.ShouldContain("jo.new@example.org");
        (await _service.Browser().Open(page)).Heading.ShouldBe("This link has run out");
        (await _service.InDatabase(db => db.Messages.OrderBy(m => m.Kind).ToListAsync())).Select(m => (m.Kind, m.ToAddress))
            .ShouldBe([("contact-changed", "jo.barker@example.org"), ("your-link", "jo.new@example.org")]);
        var line = await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "ContactDetailsChanged"));
        (line.ActorName, line.Why).ShouldBe(("Priya Shah", "They rang"));
        await browser.Follow("History");
        browser.Text.ShouldContain("Before: Jo Barker, jo.barker@example.org, 01632 960123. After: Jo Barker, jo.new@example.org, 01632 960123.");
    }

    [Fact]
    public async Task Details_that_changed_meanwhile_are_shown_beside_what_was_typed()
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await (await Open(jo)).Follow("Correct");
        await _service.InDatabase(async db =>
        {
            var candidate = await db.Candidates.SingleAsync();
            candidate.UpdateContact(candidate.Contact with { Phone = "07700 900555" }, TestData.AnAct());
            await db.SaveChangesAsync();
        });

        await browser.Fill("Phone number", "07700 900111").Fill("How do you know", "They rang").Press("Save the details");
        browser.Errors.ShouldBe([new StaleForm().Message]);
        browser.Text.ShouldContain("Saved now: 07700 900555 You typed: 07700 900111");
        browser.ValueOf("Phone number").ShouldBe("07700 900111");
        await browser.Press("Save the details");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Phone.ShouldBe("07700 900111");
    }

    [Theory]
    [InlineData("Sam Okoro", 0)]
    [InlineData("Joanne Barker", 1)]
    public async Task An_address_that_somebody_else_has_is_saved_changes_nothing_of_theirs_and_is_asked_about_where_the_names_may_be_one(string name, int asked)
    {
        var jo = await _service.Receive("Jo Barker");
        var other = await _service.Receive(name, email: "other@example.org");
        var browser = await (await Open(jo)).Follow("Correct");
        await browser.Fill("E-mail address", "OTHER@example.org").Fill("How do you know", "They rang").Press("Save the details");

        browser.Errors.ShouldBeEmpty();
        (await _service.Reload(other)).Version.ShouldBe(other.Version);
        (await _service.InDatabase(db => db.PossibleSamePeople.CountAsync(p => p.DueAt != null))).ShouldBe(asked);
    }

    [Fact]
    public async Task Somebody_who_rings_to_withdraw_is_told_and_can_take_it_back_themselves_or_by_ringing_again()
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await (await Open(jo)).Follow("They rang to withdraw");
        browser.Text.ShouldContain("until 4:40pm on Wednesday 25 November");
        await browser.Press("Withdraw it for them");
        browser.Errors.ShouldBe(["Write down what they said, so that a colleague can follow it"]);
        await browser.Fill("What they said", "Rang today: has another job").Press("Withdraw it for them");

        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Withdrawn);
        var line = await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "Withdraw"));
        (line.ActorName, line.Why).ShouldBe(("Priya Shah", "Rang today: has another job"));
        await _service.SendMail();
        var theirs = await _service.Browser().Open(await _service.LinkInNewest("application-withdrawn"));
        theirs.Text.ShouldContain("Take back my withdrawal");

        await browser.Press("Take the withdrawal back");
        browser.Text.ShouldContain("The withdrawal is taken back, and they are told.");
        var back = await _service.Reload(jo);
        (back.Status, back.ReplyDueAt).ShouldBe((ApplicationStatus.Received, jo.ReplyDueAt));
        (await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "UndoWithdrawal"))).ActorName.ShouldBe("Priya Shah");
    }

    [Fact]
    public async Task A_withdrawal_on_an_old_page_changes_nothing()
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await (await Open(jo)).Follow("They rang to withdraw");
        await (await Open(jo)).Press("Take it on");
        await browser.Fill("What they said", "Rang today").Press("Withdraw it for them");
        browser.Errors.ShouldHaveSingleItem().ShouldStartWith("Somebody else changed this");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Received);
    }

    [Theory]
    [InlineData("details")]
    [InlineData("withdraw")]
    public async Task Hiring_managers_do_neither(string page)
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open($"/staff/applications/{jo.Id}");
        browser.Text.ShouldNotContain("They rang to withdraw");
        (await browser.Open($"/staff/applications/{jo.Id}/{page}")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    private async Task<Browser> Open(JobApplication application) => await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}");
}
