using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class PersonPageTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_bar_and_the_one_thing_due_are_seen_first()
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await Open(jo);
        browser.Heading.ShouldBe("Jo Barker");
        browser.Text.ShouldContain("BCDF-0000, Social worker, family safeguarding");
        browser.Text.ShouldContain("24 hours left");
        await browser.Follow("Read the CV and reply");
        browser.Heading.ShouldBe("Reply to Jo Barker");
    }

    [Fact]
    public async Task Not_this_time_can_be_undone_for_15_minutes_and_then_leaves()
    {
        var jo = await _service.Receive();
        await Refuse(jo);
        var browser = await Open(jo);
        browser.Text.ShouldContain("The reply leaves at 4:55pm.");
        await browser.Press("Undo the reply");
        browser.Text.ShouldContain("The reply is taken back.");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Received);
        _service.Time.Advance(TimeSpan.FromMinutes(16));
        await _service.SendMail();
        (await _service.InDatabase(db => db.Messages.SingleAsync())).State.ShouldBe(MessageState.Cancelled);

        await Refuse(jo);
        await browser.Open($"/staff/applications/{jo.Id}");
        _service.Time.Advance(TimeSpan.FromMinutes(15));
        await _service.SendMail();
        await browser.Press("Undo the reply");
        browser.Errors.ShouldHaveSingleItem();
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.NotThisTime);
    }

    [Fact]
    public async Task What_was_closed_can_be_opened_again_for_five_days()
    {
        var jo = await Closed(await _service.Somebody(ApplicationAction.Invite));
        var browser = await (await Open(jo)).Press("Open again");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Invited);
        (await _service.InDatabase(db => db.Messages.SingleAsync())).Kind.ShouldBe("application-reopened");
        browser.Text.ShouldContain("Close this application");
    }

    [Fact]
    public async Task While_a_refusal_waits_it_is_undone_and_not_opened_again_and_so_never_leaves()
    {
        var jo = await _service.Receive();
        await Refuse(jo);
        var browser = await Open(jo);
        browser.Page.QuerySelectorAll("button").Select(b => b.TextContent.Trim()).ShouldNotContain("Open again");
        (await _service.Ask(new ReopenApplication(jo.Id, (await _service.Reload(jo)).Version), StaffRole.Recruiter)).Refusal.ShouldBeOfType<LetterStillWaits>();

        _service.Time.Advance(TimeSpan.FromMinutes(15));
        await _service.SendMail();
        await (await browser.Open($"/staff/applications/{jo.Id}")).Press("Open again");
        var again = await _service.Reload(jo);
        (again.Status, again.ReplyDueAt).ShouldBe((ApplicationStatus.Received, _service.Time.GetUtcNow().AddHours(24)));
    }

    [Fact]
    public async Task Opened_again_after_its_seat_was_freed_it_is_invited_and_told_to_choose_a_day()
    {
        var day = (await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        var invited = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{invited.Page}/{day.Id}")).Press("Take this place");
        var jo = invited.Application;
        await Closed(jo);
        await _service.Sweep<ReleaseSeats>();
        var browser = await Open(jo);

        await browser.Press("Open again");

        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Invited);
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "application-reopened"))).Body.ShouldContain("choose a day again on your own page");
    }

    [Fact]
    public async Task After_five_days_nothing_is_offered_that_would_be_refused()
    {
        var jo = await Closed(await _service.Somebody(ApplicationAction.Invite));
        var browser = await Open(jo);
        _service.Time.Advance(TimeSpan.FromDays(5.1));

        await browser.Open($"/staff/applications/{jo.Id}");

        browser.Page.QuerySelectorAll("button").Select(b => b.TextContent.Trim()).ShouldNotContain("Open again");
    }

    [Fact]
    public async Task A_colleague_takes_it_on_and_the_history_tells_it_newest_first()
    {
        var jo = await _service.Receive();
        var browser = await Open(jo);
        _service.Time.Advance(TimeSpan.FromMinutes(1));
        await browser.Press("Take it on");
        browser.Text.ShouldContain("Owner: Priya Shah");
        await browser.Follow("History");
        browser.Page.QuerySelectorAll(".moj-timeline__title").Select(t => t.TextContent).ShouldBe(["Owner changed", "Sent their CV"]);
        await browser.Open($"/staff/applications/{jo.Id}/cv");
        browser.Text.ShouldContain("Ten years in family safeguarding.");
    }

    [Fact]
    public async Task Nobody_is_there_under_an_unknown_address() =>
        (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{Guid.NewGuid()}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);

    private async Task<JobApplication> Closed(JobApplication application)
    {
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == application.Id)).Close(TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        return application;
    }

    private async Task<Browser> Open(JobApplication application) => await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}");

    private async Task Refuse(JobApplication application)
    {
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/reply");
        await browser.Choose("No").Choose("Not this time").Press("Show the letter");
        await browser.Press("Send “not this time”");
    }
}
