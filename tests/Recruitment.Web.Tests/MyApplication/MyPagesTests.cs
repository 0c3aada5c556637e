using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.MyApplication;

public sealed class MyPagesTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_answer_to_our_question_starts_the_second_24_hours()
    {
        var (application, token) = await _service.AnApplicationWithALink(Asked);
        _service.Time.Advance(TimeSpan.FromDays(2));
        var browser = await _service.Browser().Open($"/application/{token}");
        browser.Text.ShouldContain("Waiting for you");
        await browser.Follow("Answer the question");
        browser.Text.ShouldContain("When were you registered?");
        (await browser.Press("Send my answer")).Errors.ShouldBe(["Write your answer, or choose a newer CV that has it"]);
        await browser.Fill("Your answer", "In July 2019.").Press("Send my answer");
        browser.Text.ShouldContain("We have your answer. You will hear from us within 24 hours.");

        var answered = await _service.Reload(application);
        (answered.Status, answered.ReplyDueAt).ShouldBe((ApplicationStatus.Received, _service.Time.GetUtcNow().AddHours(24)));
        (await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "GiveAnswer"))).Why.ShouldBe("In July 2019.");
        (await _service.InDatabase(db => db.Messages.SingleAsync())).Kind.ShouldBe("answer-received");
        (await browser.Open($"/application/{token}/answer")).Address.AbsolutePath.ShouldBe($"/application/{token}");
    }

    [Fact]
    public async Task An_answer_that_comes_after_our_reply_is_not_thrown_away_without_a_word()
    {
        var (application, token) = await _service.AnApplicationWithALink(Asked);
        var browser = await _service.Browser().Open($"/application/{token}/answer");
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == application.Id)).Move(ApplicationAction.Invite, TestData.AnAct()).ShouldBeNull();
            await db.SaveChangesAsync();
        });

        await browser.Fill("Your answer", "In July 2019.").Press("Send my answer");

        browser.Heading.ShouldBe("We are not waiting for an answer any more");
        browser.Errors.ShouldBe([new NothingIsAsked().Message]);
        browser.Text.ShouldContain("What you wrote");
        browser.Text.ShouldContain("In July 2019.");
        (await browser.Follow("See your application")).Address.AbsolutePath.ShouldBe($"/application/{token}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("It is in this CV.")]
    public async Task A_newer_cv_can_be_the_answer_alone_or_with_words(string words)
    {
        var (application, token) = await _service.AnApplicationWithALink(Asked);
        var browser = await _service.Browser().Open($"/application/{token}/answer");
        await browser.Fill("Your answer", words).Press("Send my answer", ("Cv", "newer.odt", CvFiles.Odt()));
        var answered = await _service.Reload(application);
        (answered.Status, answered.Cvs.Count, answered.Cv.File.Name).ShouldBe((ApplicationStatus.Received, 2, "newer.odt"));
        await _service.Sweep<Recruitment.Application.JobApplications.ReadWaitingCvs>();
        (await _service.InDatabase(db => db.CvTexts.SingleAsync(t => t.JobApplicationId == application.Id && t.Number == 2))).State.ShouldBe(CvTextState.Read);
    }

    [Fact]
    public async Task An_answer_with_a_file_that_will_not_do_keeps_the_words()
    {
        var (application, token) = await _service.AnApplicationWithALink(Asked);
        var browser = await _service.Browser().Open($"/application/{token}/answer");
        await browser.Fill("Your answer", "In July 2019.").Press("Send my answer", ("Cv", "cv.exe", CvFiles.Program()));
        browser.Errors.ShouldHaveSingleItem().ShouldStartWith("Your CV must be a PDF");
        browser.ValueOf("Your answer").ShouldBe("In July 2019.");
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.AwaitingAnswer);
    }

    [Fact]
    public async Task A_newer_cv_stands_beside_the_first()
    {
        var (application, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}");
        await browser.Follow("Update your CV");
        await browser.Press("Send this CV", ("Cv", "newer.txt", CvFiles.Text()));
        browser.Text.ShouldContain("newer.txt");
        var newer = await _service.Reload(application);
        (newer.Cvs.Count, newer.ReplyDueAt).ShouldBe((2, application.ReplyDueAt));
    }

    [Fact]
    public async Task Withdrawing_says_what_happens_and_can_be_taken_back_for_five_days()
    {
        var (application, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}");
        await browser.Follow("Withdraw this application");
        browser.Text.ShouldContain("a seat that you hold on an assessment day goes to somebody else");
        await browser.Fill("What made you decide?", new string('a', 501)).Press("Withdraw my application");
        browser.Errors.ShouldBe(["Say it in 500 characters or fewer"]);
        browser.ValueOf("What made you decide?").Length.ShouldBe(501);
        await browser.Fill("What made you decide?", "I am moving away").Press("Withdraw my application");
        browser.Text.ShouldContain("You can change your mind until 4:40pm on Wednesday 25 November");
        (await _service.Reload(application)).ReplyDueAt.ShouldBeNull();
        (await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "Withdraw"))).Why.ShouldBe("I am moving away");

        _service.Time.Advance(TimeSpan.FromDays(5));
        await browser.Open($"/application/{token}");
        await browser.Follow("Take back my withdrawal");
        await browser.Press("Take back my withdrawal");
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.Received);
        (await _service.InDatabase(db => db.Messages.OrderBy(m => m.CreatedAt).Select(m => m.Kind).ToListAsync())).ShouldBe(["application-withdrawn", "withdrawal-taken-back"]);
    }

    [Fact]
    public async Task From_an_answer_that_is_no_for_now_the_way_goes_on()
    {
        var (_, token) = await _service.AnApplicationWithALink(a => a.Move(ApplicationAction.SayNotThisTime, TestData.AnAct()));
        var browser = await _service.Browser().Open($"/application/{token}");
        browser.Page.QuerySelector("a[href='#messages']")!.TextContent.ShouldBe("Read what we wrote to you");
        browser.Page.GetElementById("messages").ShouldNotBeNull();
        await browser.Follow("See all our jobs");
        browser.Address.AbsolutePath.ShouldBe("/");
    }

    [Fact]
    public async Task After_five_days_a_withdrawal_stays()
    {
        var (application, token) = await _service.AnApplicationWithALink(a => a.Withdraw(TestData.AnAct()));
        var browser = await _service.Browser().Open($"/application/{token}/withdraw");
        _service.Time.Advance(TimeSpan.FromDays(5) + TimeSpan.FromSeconds(1));
        await browser.Press("Take back my withdrawal");
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.Withdrawn);
        browser.Address.AbsolutePath.ShouldBe($"/application/{token}");
        browser.Page.QuerySelector(".govuk-notification-banner:not(.govuk-notification-banner--success) .govuk-notification-banner__content")!.TextContent.ShouldContain("five days");
    }

    [Fact]
    public async Task Somebody_whose_seat_went_to_others_meanwhile_chooses_again()
    {
        var (application, token) = await _service.AnApplicationWithALink(a =>
        {
            a.Move(ApplicationAction.Invite, TestData.AnAct());
            a.Move(ApplicationAction.BookSeat, TestData.AnAct());
            a.Withdraw(TestData.AnAct());
        });
        await (await _service.Browser().Open($"/application/{token}/withdraw")).Press("Take back my withdrawal");
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.Invited);
    }

    [Fact]
    public async Task A_changed_address_gets_the_link_and_the_old_one_is_told()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}/details");
        await browser.Fill("E-mail address", "new@example.org").Fill("Social Work England number", "sw 77").Press("Save my details");
        browser.Text.ShouldContain("Your details are saved");
        browser.Text.ShouldContain("new@example.org");
        var messages = await _service.InDatabase(db => db.Messages.OrderBy(m => m.Kind).ToListAsync());
        messages.Select(m => (m.Kind, m.ToAddress, m.LinkId is null)).ShouldBe([("contact-changed", "jo@example.org", true), ("your-link", "new@example.org", false)]);
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).SocialWorkEnglandNumber.ShouldBe("SW77");
    }

    [Fact]
    public async Task Details_that_one_of_us_mended_meanwhile_are_shown_beside_what_they_typed()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}/details");
        await _service.InDatabase(async db =>
        {
            var candidate = await db.Candidates.SingleAsync();
            candidate.UpdateContact(candidate.Contact with { Phone = "07700 900555" }, TestData.AnAct());
            await db.SaveChangesAsync();
        });

        await browser.Fill("Full name", "Jo Barker-Lane").Press("Save my details");

        browser.Errors.ShouldHaveSingleItem().ShouldContain("Nothing is lost");
        browser.Text.ShouldContain("Saved now: 07700 900555 You typed: ");
        browser.ValueOf("Full name").ShouldBe("Jo Barker-Lane");
        await browser.Fill("Phone number", "07700 900555").Press("Save my details");
        browser.Text.ShouldContain("Your details are saved");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Contact.ToString().ShouldBe("Jo Barker-Lane, jo@example.org, 07700 900555");
    }

    [Fact]
    public async Task Whoever_saves_the_same_details_twice_is_not_told_that_somebody_changed_them()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var (one, other) = (await _service.Browser().Open($"/application/{token}/details"), await _service.Browser().Open($"/application/{token}/details"));
        await one.Fill("Full name", "Jo Barker-Lane").Press("Save my details");
        await other.Fill("Full name", "Jo Barker-Lane").Press("Save my details");
        other.Errors.ShouldBeEmpty();
        other.Text.ShouldContain("Your details are saved");
    }

    [Fact]
    public async Task A_number_that_was_typed_by_mistake_can_be_taken_out_again()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}/details");
        await browser.Fill("Social Work England number", "SW77").Press("Save my details");
        await browser.Open($"/application/{token}/details");
        await browser.Fill("Social Work England number", "").Press("Save my details");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).SocialWorkEnglandNumber.ShouldBeNull();
    }

    [Fact]
    public async Task Each_line_that_cannot_be_right_has_its_sentence()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}/details");
        await browser.Fill("Full name", "Jo4").Fill("E-mail address", "jo@").Fill("Phone number", "12").Fill("Social Work England number", "SW0123").Press("Save my details");
        browser.Errors.ShouldBe(
        [
            "Enter your name in letters, without numbers or signs", "Enter an e-mail address in full, like name@example.com",
            "Enter a phone number in full, like 01632 960 001 or 07700 900 982. Start a number from abroad with + and its country",
            "Social Work England numbers do not have a 0 after SW. If SW0123 is yours from an older register, enter SW123",
        ]);
        browser.ValueOf("Full name").ShouldBe("Jo4");
    }

    [Fact]
    public async Task Another_persons_address_is_taken_without_a_word_and_shows_nothing_of_theirs()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        await _service.InDatabase(async db =>
        {
            var sam = TestData.ACandidate("Sam Okoro", "sam@example.org", "01632 960777");
            db.AddRange(sam, TestData.AnApplication(sam.Id, (await db.Vacancies.SingleAsync()).Id, "BCDF-7777", _service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var browser = await _service.Browser().Open($"/application/{token}/details");
        await browser.Fill("E-mail address", "SAM@example.org").Press("Save my details");
        browser.Heading.ShouldBe("Look in your new mailbox");
        browser.Text.ShouldNotContain("Sam Okoro");
        browser.Text.ShouldNotContain("BCDF-7777");
        (await _service.InDatabase(db => db.Candidates.Where(c => c.Name == "Sam Okoro").SingleAsync())).Phone.ShouldBe("01632 960777");
        (await _service.InDatabase(db => db.Messages.Select(m => m.Body).ToListAsync())).ShouldNotContain(body => body.Contains("BCDF-7777"));
    }

    [Fact]
    public async Task What_helps_on_the_day_is_kept_in_their_own_words_and_can_be_taken_back()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}/adjustments");
        await browser.Fill("What you need", " A quiet room, please. ").Press("Save what I need");
        browser.Text.ShouldContain("The organiser of your day will arrange it");
        browser.Text.ShouldContain("A quiet room, please.");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Adjustments.ShouldBe("A quiet room, please.");
        // The history says that they asked, not what for: more people read it than the organiser.
        (await _service.InDatabase(db => db.History.ToListAsync())).ShouldNotContain(h => (h.Why + h.Before + h.After).Contains("quiet"));

        await (await browser.Open($"/application/{token}/adjustments")).Fill("What you need", "").Press("Save what I need");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Adjustments.ShouldBeNull();
    }

    [Fact]
    public async Task Too_many_words_are_told_the_limit_and_kept()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var browser = await _service.Browser().Open($"/application/{token}/adjustments");
        await browser.Fill("What you need", new string('x', 2001)).Press("Save what I need");
        browser.Errors.ShouldBe(["Use 2000 characters or fewer, or ring us and tell us"]);
        browser.ValueOf("What you need").Length.ShouldBe(2001);
    }

    [Fact]
    public async Task A_reply_is_told_by_its_letter_first_and_only_then_by_the_page()
    {
        var (application, token) = await _service.AnApplicationWithALink();
        await _service.InDatabase(async db =>
        {
            var mine = await db.JobApplications.SingleAsync(a => a.Id == application.Id);
            mine.ReadAgainst([new EssentialAnswer("Qualified?", "A qualification.", false)]);
            mine.ReplyWith(ReplyKind.NotThisTime, Guid.NewGuid(), TestData.AnAct()).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        (await _service.Browser().Open($"/application/{token}")).Text.ShouldContain("A person is reading your CV");
        await _service.InDatabase(async db =>
        {
            var mine = await db.JobApplications.SingleAsync(a => a.Id == application.Id);
            mine.ReplySent(mine.LatestReply!.MessageId, _service.Time.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await _service.Browser().Open($"/application/{token}")).Text.ShouldContain("what would change our answer");
    }

    [Fact]
    public async Task The_page_shows_the_persons_own_messages_without_their_links()
    {
        await _service.Apply(email: "stranger@example.org");
        _service.Time.Advance(TimeSpan.FromMinutes(5));
        await _service.Apply();
        await _service.SendMail();
        var browser = await _service.Browser().Open(await _service.LinkInNewest("application-received"));
        browser.Page.QuerySelectorAll("details summary").Length.ShouldBe(1);
        browser.Text.ShouldContain("(your private link)");
        browser.Text.ShouldNotContain("stranger@");
    }

    [Fact]
    public async Task The_page_asks_the_same_few_questions_however_much_there_is_to_show()
    {
        var (_, token) = await _service.AnApplicationWithALink();
        var before = await Questions(token);
        for (var i = 0; i < 5; i++)
            await (await _service.Browser().Open($"/application/{token}/cv")).Press("Send this CV", ("Cv", $"cv{i}.txt", CvFiles.Text($"CV {i}")));
        await _service.SendMail();
        (await Questions(token)).ShouldBe(before);
        before.ShouldBeLessThanOrEqualTo(6);
    }

    private async Task<int> Questions(string token)
    {
        using var log = _service.ListenToQueries();
        await _service.Browser().Open($"/application/{token}");
        return log.Queries.Count;
    }

    private static void Asked(JobApplication application)
    {
        var reply = Guid.NewGuid();
        application.ReplyWith(ReplyKind.OneMissingThing, reply, TestData.AnAct(why: "When were you registered?")).ShouldBeNull();
        application.ReplySent(reply, FakeTime.FridayAfternoon);
    }
}
