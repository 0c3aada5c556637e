using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class ToDoTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_empty_home_says_so()
    {
        var browser = await Home();
        browser.Heading.ShouldBe("Nobody is waiting for a reply");
        browser.Text.ShouldContain("There is nothing to do at the moment.");
    }

    [Fact]
    public async Task Those_who_wait_stand_by_the_time_that_is_left_with_words_for_the_colour()
    {
        await _service.Receive("Jo Barker");
        _service.Time.Advance(TimeSpan.FromHours(3));
        await _service.Receive("Sam Okoro");
        _service.Time.Advance(TimeSpan.FromHours(15));
        await _service.Receive("Ana Pop");
        _service.Time.Advance(TimeSpan.FromHours(3.5));

        var browser = await Home();
        browser.Heading.ShouldBe("3 people are waiting for a reply");
        browser.Text.ShouldContain("The first is due in 2 hours 30 minutes.");
        browser.Page.QuerySelectorAll(".app-to-do__what a").Select(a => a.TextContent).ShouldBe(["Jo Barker", "Sam Okoro", "Ana Pop"]);
        browser.Page.QuerySelectorAll(".app-clock").Select(c => c.TextContent).ShouldBe(["Soon: 2 hours 30 minutes left", "Soon: 5 hours 30 minutes left", "20 hours 30 minutes left"]);

        _service.Time.Advance(TimeSpan.FromMinutes(30));
        (await Home()).Page.QuerySelector(".app-clock")!.TextContent.ShouldBe("Urgent: 2 hours left");
        _service.Time.Advance(TimeSpan.FromMinutes(121));
        browser = await Home();
        browser.Page.QuerySelector(".app-clock")!.TextContent.ShouldBe("1 minute late");
        browser.Text.ShouldContain("The first was due 1 minute ago.");
        await browser.Follow("Jo Barker");
        browser.Heading.ShouldBe("Reply to Jo Barker");
    }

    [Fact]
    public async Task A_hiring_manager_is_not_sent_to_pages_that_only_recruiters_may_open()
    {
        await _service.Receive("Jo Barker");

        var browser = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff");
        browser.Heading.ShouldBe("Nothing waits for you");
        browser.Text.ShouldNotContain("Jo Barker");
    }

    [Fact]
    public async Task The_home_asks_one_question_for_each_group_however_many_wait()
    {
        var before = await Questions();
        for (var i = 0; i < 15; i++) await _service.Receive($"Person {i}");
        (await Questions()).ShouldBe(before);
        (await Home()).Text.ShouldContain("See all: CVs to reply to");
    }

    [Fact]
    public async Task Whoever_does_not_answer_our_question_is_rung_after_two_days()
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.InDatabase(async db =>
        {
            var (application, message) = (await db.JobApplications.SingleAsync(a => a.Id == jo.Id), Guid.NewGuid());
            application.ReplyWith(ReplyKind.OneMissingThing, message, TestData.AnAct(_service.Time.GetUtcNow()));
            application.ReplySent(message, _service.Time.GetUtcNow());
            await db.SaveChangesAsync();
        });
        _service.Time.Advance(TimeSpan.FromDays(2) - TimeSpan.FromSeconds(1));
        (await Home()).Text.ShouldNotContain("Jo Barker");
        _service.Time.Advance(TimeSpan.FromSeconds(1));
        (await Home()).Text.ShouldContain("Jo Barker 01632 960123: asked one thing on Friday 20 November, no answer");
    }

    [Theory]
    [InlineData(1, 0, null)]
    [InlineData(1, 2, "missed on Friday 20 November, no other day chosen")]
    [InlineData(2, 0, "missed a second time on Friday 20 November")]
    public async Task Whoever_was_missed_twice_or_says_no_more_is_rung(int times, int daysLater, string? said)
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.InDatabase(async db =>
        {
            var (application, act) = (await db.JobApplications.SingleAsync(a => a.Id == jo.Id), TestData.AnAct(_service.Time.GetUtcNow()));
            var (centre, dates) = (TestData.ACentre(), Enumerable.Range(0, times).Select(week => TestData.ThursdayNextWeek.AddDays(-14 + (7 * week))));
            var message = Guid.NewGuid();
            application.ReplyWith(ReplyKind.Invite, message, act);
            application.ReplySent(message, act.At);
            db.Add(centre);
            foreach (var day in dates.Select(date => TestData.ADay(centre, date)).ToList())
            {
                var seat = Seat.Book(day.Id, application.Id, application.CandidateId, day.Date, act);
                seat.RecordNoShow(act).ShouldBeNull();
                application.Move(ApplicationAction.BookSeat, act).ShouldBeNull();
                application.Move(ApplicationAction.RecordNoShow, act).ShouldBeNull();
                db.AddRange(day, seat);
            }

            await db.SaveChangesAsync();
        });
        _service.Time.Advance(TimeSpan.FromDays(daysLater));

        var home = await Home();
        if (said is null) home.Text.ShouldNotContain("01632 960123");
        else home.Text.ShouldContain($"Jo Barker 01632 960123: {said}");
    }

    [Fact]
    public async Task Last_months_promise_is_measured()
    {
        for (var i = 0; i < 3; i++)
        {
            var application = await _service.Receive($"Person {i}");
            var at = _service.Time.GetUtcNow().AddHours(i == 2 ? 25 : 5);
            await _service.InDatabase(async db =>
            {
                var (tracked, message) = (await db.JobApplications.SingleAsync(a => a.Id == application.Id), Guid.NewGuid());
                tracked.ReplyWith(ReplyKind.Invite, message, TestData.AnAct(at), lateBecause: "The desk was empty.");
                tracked.ReplySent(message, at);
                await db.SaveChangesAsync();
            });
        }

        _service.Time.MoveTo(new(2026, 12, 3, 9, 0, 0, TimeSpan.Zero));
        (await Home()).Text.ShouldContain("In November 2026 we kept our promise of 24 hours for 2 of 3 people: 66.7%. Half of them heard within 5 hours, nine in ten within 25 hours.");
    }

    private async Task<Browser> Home() => await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff");

    private async Task<int> Questions()
    {
        var browser = await Home();
        using var log = _service.ListenToQueries();
        await browser.Open("/staff");
        return log.Count;
    }
}
