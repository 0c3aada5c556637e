using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.References;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Messages;

/// <summary>A message is for one person. Another of the same name, or at the same address, is not that person.</summary>
public sealed class WhoseMessageTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_referee_with_the_name_and_mailbox_of_the_candidate_is_not_read_on_the_candidates_page()
    {
        var jo = await _service.Receive("Jo Barker", email: "jo@example.org");
        await Queue(ToTheReferee(jo), ToTheCandidate(jo, "jo.before@example.org"));
        await _service.SendMail();

        var browser = await _service.Browser().Open(await _service.PageOf(jo.Id));

        browser.Page.QuerySelectorAll("main details").Length.ShouldBe(1, "the letter to an earlier address is theirs, the one to the referee is not");
    }

    [Fact]
    public async Task The_letter_of_a_referee_goes_to_a_mended_address_and_the_candidate_keeps_theirs()
    {
        var jo = await _service.Receive("Jo Barker", email: "jo@example.org");
        var referee = Referee.NameFor(jo.Id, new RefereeDetails(RefereeKind.CurrentOrLastEmployer, "Jo Barker", "Head", "Westmere", "jo@example.org", "01632 960100", null, null), TestData.AnAct());
        await _service.InDatabase(async db =>
        {
            db.Referees.Add(referee);
            await db.SaveChangesAsync();
        });
        var letter = ToTheReferee(jo, referee.Id);
        letter.Refused("550 No such user here", TestData.AnAct());
        await Queue(letter);
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/problems/{letter.Id}");
        browser.Text.ShouldNotContain("01632 960123", Case.Insensitive, "that is the candidate's telephone");

        browser.Fill("Where should it go?", "jo@westmere.example");
        await browser.Press("Send it again");

        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Email.ShouldBe("jo@example.org");
        (await _service.InDatabase(db => db.Referees.SingleAsync())).Email.ShouldBe("jo@westmere.example");
        var again = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.InPlaceOf == letter.Id));
        (again.ToKind, again.ToId).ShouldBe((RecipientKind.Referee, referee.Id));
    }

    [Fact]
    public async Task The_twenty_first_letter_of_an_hour_that_a_stranger_can_cause_waits_is_shown_and_leaves_in_the_next()
    {
        await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek);
        var jo = await _service.Receive("Jo Barker", email: "jo@example.org");
        await Queue([.. Enumerable.Range(0, StrangersLetters.AnHour).Select(n => TestData.AMessage($"asked/{n}", to: "Jo@Example.org", isCausedByStranger: true))]);
        await (await _service.Browser().Open("/find-my-application")).Fill("E-mail address", "jo@example.org").Press("Send me my link");
        await _service.SendMail();

        var link = await YourLink();
        (link.State, link.NextAttemptAt, link.IsCausedByStranger).ShouldBe((MessageState.Waiting, new DateTimeOffset(2026, 11, 20, 17, 0, 0, TimeSpan.Zero), true));
        var staff = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/problems");
        staff.Text.ShouldContain("jo@example.org: 1 letter, from 5pm");
        (await staff.Open("/staff")).Text.ShouldContain("jo@example.org");

        await (await staff.Open($"/staff/applications/{jo.Id}/reply")).Press("Send the invitation");
        await _service.SendMail();
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "invitation"))).State.ShouldBe(MessageState.Sent, "replies are not counted");

        _service.Time.MoveTo(link.NextAttemptAt);
        await _service.SendMail();
        (await YourLink()).State.ShouldBe(MessageState.Sent);
        (await staff.Open("/staff/problems")).Text.ShouldNotContain("wait for another hour");
    }

    [Fact]
    public async Task Twenty_letters_to_one_address_make_nobody_else_wait()
    {
        await _service.Receive("Kim Barker", email: "kim@example.org");
        await Queue([.. Enumerable.Range(0, StrangersLetters.AnHour).Select(n => TestData.AMessage($"asked/{n}", to: "jo@example.org", isCausedByStranger: true))]);
        await (await _service.Browser().Open("/find-my-application")).Fill("E-mail address", "kim@example.org").Press("Send me my link");
        await _service.SendMail();

        (await YourLink()).State.ShouldBe(MessageState.Sent);
    }

    private static Message ToTheReferee(JobApplication about, Guid? referee = null) =>
        TestData.AMessage("reference/1", "jo@example.org", about.Id, kind: RecipientKind.Referee, toId: referee ?? Guid.NewGuid());

    private static Message ToTheCandidate(JobApplication about, string address) =>
        TestData.AMessage("receipt/1", address, about.Id, kind: RecipientKind.Candidate, toId: about.CandidateId);

    private Task<Message> YourLink() => _service.InDatabase(db => db.Messages.AsNoTracking().SingleAsync(m => m.Kind == "your-link"));

    private Task Queue(params Message[] messages) => _service.InDatabase(async db =>
    {
        db.Messages.AddRange(messages);
        await db.SaveChangesAsync();
    });
}
