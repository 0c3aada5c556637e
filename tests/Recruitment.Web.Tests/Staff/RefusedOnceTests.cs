using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Scoring;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

/// <summary>Whoever was second to press reads why nothing happened, in the clothes of a refusal, on the page that they land on.</summary>
public sealed class RefusedOnceTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_message_that_a_colleague_reported_as_come_back()
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.InDatabase(async db =>
        {
            var message = TestData.AMessage(about: jo.Id);
            message.Accepted(_service.Time.GetUtcNow());
            db.Add(message);
            await db.SaveChangesAsync();
        });
        var (first, second) = (await Open(StaffRole.Recruiter, "Priya Shah"), await Open(StaffRole.Recruiter, "Tom Okafor"));
        (await first.Press("It came back")).Text.ShouldContain("Marked as come back.");

        Refusal(await second.Press("It came back")).ShouldContain(new NotSentYet().Message);

        async Task<Browser> Open(StaffRole role, string name) => await (await _service.SignIn(role, name)).Open($"/staff/applications/{jo.Id}/messages");
    }

    [Fact]
    public async Task An_exception_that_a_colleague_took_out()
    {
        await _service.InDatabase(async db =>
        {
            db.AddRange(TestData.ACentre(), CalendarException.On(new(2026, 12, 10), CalendarExceptionKind.Closure, "The heating is being replaced", TestData.AnAct()));
            await db.SaveChangesAsync();
        });
        var (first, second) = (await Open("Ola Grant"), await Open("Ben Carr"));
        (await first.Press("Take out Thursday 10 December")).Text.ShouldContain("The exception is taken out");

        Refusal(await second.Press("Take out Thursday 10 December")).ShouldContain(new ExceptionIsGone().Message);

        async Task<Browser> Open(string name) => await (await _service.SignIn(StaffRole.Administrator, name)).Open("/staff/programme");
    }

    [Fact]
    public async Task Groups_of_a_day_that_a_colleague_called_off()
    {
        var day = await _service.ADayWithSheets();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}/deal-again");
        await _service.InDatabase(db => db.AssessmentDays.ExecuteUpdateAsync(set => set.SetProperty(d => d.Status, DayStatus.Cancelled)));

        Refusal(await recruiter.Press("Deal the groups again")).ShouldContain(new DayIsOver().Message);
    }

    [Fact]
    public async Task A_reminder_of_sheets_that_came_in_meanwhile()
    {
        var day = await _service.ADayWithSheets();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}/ratings");
        await _service.SubmitSheets(day, (_, _, _, _) => 4);

        Refusal(await recruiter.Press("Remind them by e-mail")).ShouldContain(new NothingIsMissing().Message);
    }

    [Theory]
    [InlineData(StaffRole.Recruiter, true)]
    [InlineData(StaffRole.HiringManager, false)]
    public async Task A_message_that_failed_is_seen_to_by_recruiters_and_others_find_no_way_that_is_shut(StaffRole role, bool sees)
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.InDatabase(async db =>
        {
            var message = TestData.AMessage(about: jo.Id);
            message.Refused("550 No such user here", TestData.AnAct());
            db.Add(message);
            await db.SaveChangesAsync();
        });
        var browser = await (await _service.SignIn(role, "Kit Alder")).Open($"/staff/applications/{jo.Id}/messages");
        browser.Text.ShouldContain("550 No such user here");
        browser.Text.Contains("See to it", StringComparison.Ordinal).ShouldBe(sees);
    }

    [Theory]
    [InlineData(StaffRole.Recruiter, true)]
    [InlineData(StaffRole.HiringManager, false)]
    public async Task A_reply_is_taken_back_by_recruiters_and_others_read_who_can(StaffRole role, bool may)
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.InDatabase(async db =>
        {
            var (tracked, message) = (await db.JobApplications.SingleAsync(), TestData.AMessage(about: jo.Id, notBefore: _service.Time.GetUtcNow().AddMinutes(15)));
            tracked.ReplyWith(ReplyKind.OneMissingThing, message.Id, TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            db.Add(message);
            await db.SaveChangesAsync();
        });
        var browser = await (await _service.SignIn(role, "Kit Alder")).Open($"/staff/applications/{jo.Id}");
        browser.Page.QuerySelectorAll("button").Any(b => b.TextContent.Contains("Undo the reply", StringComparison.Ordinal)).ShouldBe(may);
        browser.Text.Contains("Until then a recruiter can take it back", StringComparison.Ordinal).ShouldBe(!may);
    }

    private static string Refusal(Browser browser)
    {
        browser.Page.QuerySelector(".govuk-notification-banner--success").ShouldBeNull();
        return browser.Page.QuerySelector(".govuk-notification-banner .govuk-notification-banner__content")!.TextContent.Trim();
    }
}
