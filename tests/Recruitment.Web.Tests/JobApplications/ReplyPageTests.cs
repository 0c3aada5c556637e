using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class ReplyPageTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_invitation_is_one_press_and_reads_as_it_was_shown()
    {
        var jo = await _service.Receive("Jo Barker");
        var next = await _service.Receive("Sam Okoro");
        var browser = await Reply(jo);
        browser.Text.ShouldContain("Ten years in family safeguarding.");
        browser.Text.ShouldContain("24 hours left");
        var letter = browser.Page.QuerySelector(".app-letter__body")!.TextContent;
        letter.ShouldContain("Dear Jo,");

        await browser.Press("Send the invitation");
        browser.Heading.ShouldBe("Reply to Sam Okoro");
        browser.Text.ShouldContain("Your reply to Jo Barker is on its way.");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Invited);
        var message = await Message();
        message.Body.ReplaceLineEndings("\n").ShouldBe(letter.Replace("(private)", "((link))", StringComparison.Ordinal));
        message.NextAttemptAt.ShouldBe(_service.Time.GetUtcNow());
        next.Status.ShouldBe(ApplicationStatus.Received);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_invitation_promises_no_more_days_than_have_places(int days)
    {
        await _service.AddDays(TestData.AProgramme(), [.. Enumerable.Range(0, days).Select(week => TestData.ThursdayNextWeek.AddDays(7 * week))]);
        await (await Reply(await _service.Receive())).Press("Send the invitation");

        var body = (await Message()).Body;
        body.Split("/seat/").Length.ShouldBe(days + 1);
        body.Contains("open its link", StringComparison.Ordinal).ShouldBe(days > 0);
        body.Contains("Every day that is open now is full", StringComparison.Ordinal).ShouldBe(days == 0);
        body.ShouldNotContain("These have");
        body.ShouldNotContain("None of them");
    }

    [Fact]
    public async Task The_first_link_of_an_invitation_leads_to_a_place_on_the_next_day()
    {
        await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek);
        await (await Reply(await _service.Receive())).Press("Send the invitation");
        await _service.SendMail();

        var candidate = await _service.Browser().Open(await _service.LinkInNewest("invitation"));
        candidate.Heading.ShouldBe("Take a place on Thursday 26 November?");
        await candidate.Press("Take this place");
        candidate.Heading.ShouldBe("Your assessment day is Thursday 26 November");
    }

    [Fact]
    public async Task A_reply_that_comes_back_puts_the_person_back_on_the_list_with_the_promise_they_had()
    {
        var jo = await _service.Receive();
        _service.Time.Advance(TimeSpan.FromHours(3));
        var browser = await Reply(jo);
        await browser.Press("Send the invitation");
        await _service.SendMail();
        (await browser.Open("/staff")).Heading.ShouldBe("Nobody is waiting for a reply");

        _service.Time.Advance(TimeSpan.FromHours(2));
        await (await browser.Open($"/staff/applications/{jo.Id}/messages")).Press("It came back");

        var after = await _service.Reload(jo);
        (after.Clock.IsRunning, after.ReplyDueAt).ShouldBe((true, FakeTime.FridayAfternoon.AddHours(24)));
        (await browser.Open("/staff/problems")).Text.ShouldContain("Jo Barker");
    }

    [Fact]
    public async Task The_clock_stops_when_the_mail_has_left()
    {
        var jo = await _service.Receive();
        _service.Time.Advance(TimeSpan.FromHours(3));
        await (await Reply(jo)).Press("Send the invitation");
        (await _service.Reload(jo)).Clock.IsRunning.ShouldBeTrue();
        await _service.SendMail();
        (await _service.Reload(jo)).ClockStoppedAt.ShouldBe(_service.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_letter_that_was_not_shown_is_shown_before_it_goes()
    {
        var jo = await _service.Receive();
        var browser = await Reply(jo);
        browser.Choose("Ask for one missing thing").Fill("What do you need to know?", "When does your final placement end?");
        await browser.Press("Send the invitation");
        browser.Text.ShouldContain("Read the letter once more");
        browser.Page.QuerySelector(".app-letter__body")!.TextContent.ShouldContain("When does your final placement end?");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Received);

        await browser.Press("Send the question");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.AwaitingAnswer);
    }

    [Fact]
    public async Task An_answer_stays_with_its_question_when_the_vacancy_is_changed_meanwhile()
    {
        var jo = await _service.Receive();
        var browser = await Reply(jo);
        browser.Choose("No");
        await _service.InDatabase(async db =>
        {
            var vacancy = await db.Vacancies.SingleAsync();
            vacancy.Change(vacancy.Details with { Essentials = [new("Is there a driving licence?", "A licence, or another way to get about."), .. vacancy.Details.Essentials] }, TestData.AnAct());
            await db.SaveChangesAsync();
        });

        await browser.Press("Send the invitation");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("The essentials of this vacancy were changed while you read.");
        browser.Page.QuerySelectorAll("input[name='Input.Essentials[0]'][checked]").ShouldBeEmpty();
        browser.Page.QuerySelector("input[name='Input.Essentials[1]'][checked]")!.GetAttribute("value").ShouldBe("False");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Received);

        await browser.Press("Send the invitation");
        (await _service.Reload(jo)).Essentials.Select(e => e.IsMet).ShouldBe([null, false]);
    }

    [Fact]
    public async Task A_question_needs_its_words()
    {
        var browser = await Reply(await _service.Receive());
        await browser.Choose("Ask for one missing thing").Press("Send");
        browser.Errors.ShouldBe(["Enter the one thing that is missing, as a question"]);
    }

    [Fact]
    public async Task Not_this_time_gives_the_advice_waits_15_minutes_and_keeps_the_answers()
    {
        var jo = await _service.Receive();
        var browser = await Reply(jo);
        browser.Choose("No").Choose("Not this time");
        await browser.Press("Show the letter");
        browser.Page.QuerySelector(".app-letter__body")!.TextContent.ShouldContain("* A recognised social work qualification, or a place on a course that leads to one.");
        await browser.Press("Send “not this time”");
        browser.Address.AbsolutePath.ShouldBe($"/staff/applications/{jo.Id}");

        var message = await Message();
        message.NextAttemptAt.ShouldBe(_service.Time.GetUtcNow().AddMinutes(15));
        await _service.SendMail();
        (await Message()).State.ShouldBe(MessageState.Waiting);
        var answer = (await _service.Reload(jo)).Essentials.ShouldHaveSingleItem();
        (answer.Question, answer.IsMet).ShouldBe(("Is there, or will there be, a social work qualification?", false));
    }

    [Fact]
    public async Task Without_a_missing_essential_a_second_person_has_to_agree()
    {
        var jo = await _service.Receive();
        var priya = await Reply(jo);
        await priya.Choose("Yes").Choose("Not this time").Press("Show the letter");
        await priya.Press("Send “not this time”");
        priya.Errors.ShouldHaveSingleItem().ShouldContain("ask a colleague for a second look");
        priya.Fill("No essential is missing?", "The dates do not add up");
        await priya.Press("Ask for a second look");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.Received);

        var tom = await Reply(jo, "Tom Reid");
        tom.Text.ShouldContain("Priya Shah asks for a second look: “The dates do not add up”");
        await tom.Choose("Not this time").Fill("What would change our answer", "Dates that add up, with what you did between two posts.").Press("Show the letter");
        await tom.Press("Send “not this time”");
        (await _service.Reload(jo)).Status.ShouldBe(ApplicationStatus.NotThisTime);
    }

    [Fact]
    public async Task When_two_people_reply_the_second_sees_what_happened_and_keeps_their_words()
    {
        var jo = await _service.Receive();
        var (priya, tom) = (await Reply(jo), await Reply(jo, "Tom Reid"));
        await tom.Fill("A line of your own", "Your court work stands out.").Press("Show the letter");
        _service.Time.Advance(TimeSpan.FromMinutes(2));
        await priya.Press("Send the invitation");
        await tom.Press("Send the invitation");

        tom.Errors.ShouldHaveSingleItem().ShouldContain("Somebody else changed this");
        tom.Text.ShouldContain("Priya Shah: Invited, 4:42pm");
        tom.ValueOf("A line of your own").ShouldBe("Your court work stands out.");
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_question_that_is_skipped_does_not_shift_the_answers()
    {
        var jo = await _service.Receive();
        await _service.InDatabase(async db =>
        {
            var vacancy = await db.Vacancies.SingleAsync();
            vacancy.Change(TestData.VacancyDetails() with { Essentials = [new("First?", "The first."), new("Second?", "The second.")] }, TestData.AnAct());
            await db.SaveChangesAsync();
        });
        var browser = await Reply(jo);
        var radios = browser.Page.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlInputElement>("input[name='Input.Essentials[1]']");
        radios.Single(r => r.Value == "False").IsChecked = true;
        await browser.Press("Send the invitation");
        (await _service.Reload(jo)).Essentials.Select(e => e.IsMet).ShouldBe([null, false]);
    }

    [Fact]
    public async Task Only_recruiters_reply_and_only_staff_see_a_cv()
    {
        var jo = await _service.Receive();
        (await _service.Browser().Open($"/staff/applications/{jo.Id}/cv/1")).Heading.ShouldBe("Sign in");
        var manager = await _service.SignIn(StaffRole.HiringManager, "Amina Khan");
        (await manager.Open($"/staff/applications/{jo.Id}/reply")).Text.ShouldNotContain("Send the invitation");
        var recruiter = await _service.SignIn(StaffRole.Recruiter);
        (await recruiter.Open($"/staff/applications/{jo.Id}/cv/1")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await recruiter.Open($"/staff/applications/{jo.Id}/cv/2")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private async Task<Browser> Reply(JobApplication application, string who = "Priya Shah") =>
        await (await _service.SignIn(StaffRole.Recruiter, who)).Open($"/staff/applications/{application.Id}/reply");

    private Task<Message> Message() => _service.InDatabase(db => db.Messages.AsNoTracking().SingleAsync());
}
