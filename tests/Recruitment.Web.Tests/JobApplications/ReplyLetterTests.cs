using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

/// <summary>The text of a letter fits its case.</summary>
public sealed class ReplyLetterTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_refusal_after_a_second_look_says_what_would_change_the_answer()
    {
        var jo = await _service.Receive();
        var tom = await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open($"/staff/applications/{jo.Id}/reply");
        await tom.Choose("Not this time").Fill("No essential is missing?", "Four jobs in a year").Press("Ask for a second look");
        var priya = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{jo.Id}/reply");
        await priya.Choose("Not this time").Press("Show the letter");
        await priya.Press("Send “not this time”");
        priya.Errors.ShouldBe(["Tell them what would change our answer."]);
        await priya.Fill("What would change our answer", "A year in one team.").Press("Show the letter");
        await priya.Press("Send “not this time”");
        priya.Errors.ShouldBeEmpty();
        var letter = await Letter("not-this-time");
        letter.Body.ShouldContain("What would change our answer:\n\n* A year in one team.\n\nAs soon as that has changed");
        letter.Body.ShouldContain("http://localhost:5080/\n");
    }

    [Fact]
    public async Task Another_route_names_the_job_with_its_link_and_waits_like_a_refusal()
    {
        var jo = await _service.Receive();
        await _service.AddVacancy("family-support-worker");
        var priya = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{jo.Id}/reply?kind=AnotherRoute");
        await priya.Press("Send");
        priya.Errors.ShouldHaveSingleItem().ShouldStartWith("Choose the job that would suit them better.");
        await priya.Fill("Another job here", "family-support-worker").Press("Show the letter");
        await priya.Press("Send");
        priya.Text.ShouldContain("leaves at 4:55pm");
        (await Letter("another-route")).Body.ShouldContain("\nhttp://localhost:5080/vacancies/family-support-worker\n");
    }

    [Fact]
    public async Task A_late_reply_asks_for_the_reason_and_apologises()
    {
        var jo = await _service.Receive();
        _service.Time.Advance(TimeSpan.FromHours(25));
        var priya = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{jo.Id}/reply");
        priya.Text.ShouldContain("We promised to write to you within 24 hours and did not keep it. We are sorry.");
        await priya.Press("Send the invitation");
        priya.Errors.ShouldHaveSingleItem().ShouldStartWith("The 24 hours are over. Say why");
        await priya.Fill("The 24 hours are over", "Nobody had the desk on Saturday.").Press("Send the invitation");
        priya.Errors.ShouldBeEmpty();
        (await _service.Reload(jo)).LatestReply!.LateBecause.ShouldBe("Nobody had the desk on Saturday.");
    }

    [Fact]
    public async Task Those_who_are_late_are_not_invited_in_one_go_without_a_reason()
    {
        var late = await _service.Receive();
        _service.Time.Advance(TimeSpan.FromHours(25));
        var fresh = await _service.Receive("Ann Field");
        var invited = await _service.Ask(new InviteMany([late.Id, fresh.Id]), StaffRole.Recruiter);
        invited.Value.ShouldBe(new Application.JobApplications.Invited(1, 1));
        (await _service.Reload(late)).Status.ShouldBe(ApplicationStatus.Received);
    }

    [Fact]
    public async Task A_reply_that_does_not_get_through_for_four_hours_is_told_by_telephone_and_written_down()
    {
        var jo = await _service.Receive();
        var priya = await _service.SignIn(StaffRole.Recruiter);
        await (await priya.Open($"/staff/applications/{jo.Id}/reply")).Press("Send the invitation");
        var message = await _service.InDatabase(async db =>
        {
            var invitation = await db.Messages.SingleAsync(m => m.Kind == "invitation");
            invitation.PutOff("451 try later", TestData.AnAct(_service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
            await db.Messages.Where(m => m.Id == invitation.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Attempts, 3));
            return invitation.Id;
        });
        _service.Time.Advance(TimeSpan.FromHours(4.1));
        await priya.Open($"/staff/problems/{message}");
        await priya.Fill("What you told them", "Come on Thursday. She will.").Press("I have told them what it says");
        priya.Errors.ShouldBeEmpty();
        var told = await _service.Reload(jo);
        (told.Clock.IsRunning, told.ReplyDueAt).ShouldBe((false, null));
        var line = await _service.InDatabase(db => db.History.SingleAsync(h => h.SubjectId == jo.Id && h.What == "ReplyTold"));
        (line.ActorName, line.Why!.EndsWith("Come on Thursday. She will.", StringComparison.Ordinal)).ShouldBe(("Priya Shah", true));
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Id == message))).State.ShouldBe(MessageState.Waiting);
        (await priya.Open("/staff/problems")).Text.ShouldContain("Every message has got through");
        (await _service.Ask(new MarkDealtWith(message), StaffRole.Recruiter)).Refusal.ShouldBeOfType<AlreadySeenTo>();
    }

    private Task<Message> Letter(string kind) => _service.InDatabase(db => db.Messages.AsNoTracking().SingleAsync(m => m.Kind == kind));
}
