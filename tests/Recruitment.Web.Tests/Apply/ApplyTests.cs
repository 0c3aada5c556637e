using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

public sealed class ApplyTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_cv_becomes_an_application_with_a_receipt_in_the_outbox()
    {
        await _service.AddVacancy();
        var browser = await _service.Browser().Open("/");
        await browser.Follow("Social worker, family safeguarding");
        await browser.Follow("Apply with your CV");
        await browser.Press("Continue", ("Cv", "Jo’s CV.pdf", CvFiles.Pdf()));
        browser.Heading.ShouldBe("Check your details");
        browser.Text.ShouldContain("Jo Barker");
        browser.Text.ShouldContain("SW1234");
        await browser.Choose("I am an experienced social worker").Press("Send my application");

        browser.Heading.ShouldBe("Application sent");
        browser.Text.ShouldContain("You will hear from us by 4:40pm tomorrow, Saturday 21 November.");
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        browser.Text.ShouldContain(application.Reference);
        application.ReplyDueAt.ShouldBe(_service.Time.GetUtcNow().AddHours(24));
        application.Route.ShouldBe(EntryRoute.Experienced);
        var candidate = await _service.InDatabase(db => db.Candidates.SingleAsync());
        (candidate.Name, candidate.Email, candidate.Phone, candidate.SocialWorkEnglandNumber).ShouldBe(("Jo Barker", "jo@example.org", "07700 900456", "SW1234"));
        var words = await _service.InDatabase(db => db.CvTexts.SingleAsync());
        (words.JobApplicationId, words.Number, words.State).ShouldBe((application.Id, 1, CvTextState.Read));
        words.FoldedText.ShouldContain("jo barker");

        var message = await _service.InDatabase(db => db.Messages.SingleAsync());
        message.Kind.ShouldBe("application-received");
        message.Body.ShouldContain("4:40pm on Saturday 21 November");
        (await _service.Browser().Open(await _service.LinkInNewest("application-received"))).Text.ShouldContain("With us");
    }

    [Fact]
    public async Task What_the_cv_does_not_say_is_asked_for()
    {
        var browser = await _service.SendCv(CvFiles.Jpeg(), "photo.jpg");
        browser.Text.ShouldContain("We could not read your details from it");
        browser.Fill("Full name", "Jo Barker").Fill("E-mail address", "jo@example.org").Fill("Phone number", "01632 960123");
        await browser.Choose("I have newly qualified").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
    }

    [Fact]
    public async Task A_line_that_was_read_wrongly_is_changed_and_nothing_else_is_lost()
    {
        var browser = await _service.SendCv(CvFiles.Text("Jo Barker\njo@example.org"));
        await browser.Fill("Phone number", "01632 960123").Choose("I am an experienced social worker").Press("Change full name");
        browser.ValueOf("Full name").ShouldBe("Jo Barker");
        await browser.Fill("Full name", "Joanna Barker").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Name.ShouldBe("Joanna Barker");
    }

    [Fact]
    public async Task A_student_is_asked_about_the_course_and_nobody_else_is()
    {
        var browser = await _service.SendCv();
        await browser.Choose("I am a social work student").Press("Send my application");
        browser.Errors.ShouldBe(
        [
            "Enter the name of your university or college", "Enter the name of your course", "Enter the date on which your final placement ends. Your best guess is fine",
            "Enter the date on which you expect your award. Your best guess is fine",
        ], ignoreOrder: true);
        browser.Fill("University or college", "Northfield University").Fill("Course", "BA Social Work");
        browser.FillDate("When does your final placement end?", 2027, 5, 28).FillDate("When do you expect your award?", 2027, 7, 1);
        await browser.Press("Send my application");

        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        application.Student.ShouldBe(new StudentDetails("Northfield University", "BA Social Work", new DateOnly(2027, 5, 28), new DateOnly(2027, 7, 1)));
    }

    [Fact]
    public async Task Half_a_date_in_the_students_questions_does_not_stop_somebody_who_is_none()
    {
        var browser = await _service.SendCv();
        browser.FillDate("When does your final placement end?", 2027, 2, 31);
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        (await _service.InDatabase(db => db.JobApplications.SingleAsync())).Student.ShouldBeNull();
    }

    [Fact]
    public async Task The_address_of_the_draft_brings_everything_back_on_another_day()
    {
        var browser = await _service.SendCv(CvFiles.Text("no details here"));
        browser.Fill("Full name", "Jo Barker").Fill("E-mail address", "not yet");
        await browser.Choose("I am a social work student").Fill("Course", "MA Social Work").Press("Send my application");
        _service.Time.Advance(TimeSpan.FromDays(6));
        var again = await _service.Browser().Open(browser.Address.AbsolutePath);
        again.Text.ShouldContain("Jo Barker");
        again.ValueOf("E-mail address").ShouldBe("not yet");
        again.ValueOf("Course").ShouldBe("MA Social Work");
    }

    [Fact]
    public async Task A_link_to_come_back_is_sent_to_the_address_that_was_typed()
    {
        var browser = await _service.SendCv();
        await browser.Press("Keep it and send me a link");
        browser.Heading.ShouldBe("We have kept it for you");
        (await _service.InDatabase(db => db.Messages.SingleAsync())).ToAddress.ShouldBe("jo@example.org");
        var again = await _service.Browser().Open(await _service.LinkInNewest("draft-kept"));
        again.Heading.ShouldBe("Check your details");
        for (var i = 0; i < 5; i++) await (await again.Open(browser.Address.AbsolutePath.Replace("/kept", "", StringComparison.Ordinal))).Press("Keep it");
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(3);
        again.Text.ShouldContain("no link is on its way");
    }

    [Fact]
    public async Task What_was_typed_is_kept_also_where_everybody_at_this_connection_asked_for_links()
    {
        var browser = await _service.SendCv();
        var others = _service.Browser();
        for (var i = 0; i < 10; i++) await (await others.Open("/find-my-application")).Fill("E-mail address", $"student{i}@example.org").Press("Send me my link");

        await browser.Choose("I am a social work student").Fill("Course", "MA Social Work").Press("Keep it and send me a link");

        browser.Heading.ShouldBe("We have kept it for you");
        browser.Text.ShouldContain("no link is on its way");
        browser.Text.ShouldNotContain("to the address you gave");
        (await browser.Follow("Go on with your application")).ValueOf("Course").ShouldBe("MA Social Work");
    }

    [Fact]
    public async Task What_was_typed_is_kept_also_where_the_address_for_the_link_is_wrong()
    {
        var browser = await _service.SendCv(CvFiles.Text("no details here"));
        var draft = browser.Address.AbsolutePath;
        await browser.Fill("E-mail address", "jo@").Fill("Full name", "Jo Barker").Press("Keep it and send me a link");
        browser.Errors.ShouldBe(["Enter an e-mail address in full, like name@example.com"]);
        (await _service.Browser().Open(draft)).Text.ShouldContain("Jo Barker");
    }

    [Fact]
    public async Task A_draft_is_kept_as_long_as_the_newest_link_to_it_promises()
    {
        var browser = await _service.SendCv();
        _service.Time.Advance(TimeSpan.FromDays(6));
        await browser.Press("Keep it and send me a link");
        _service.Time.Advance(TimeSpan.FromDays(6));
        await (await browser.Open(await _service.LinkInNewest("draft-kept"))).Press("Keep it and send me a link");
        (await _service.InDatabase(db => db.Messages.OrderBy(m => m.CreatedAt).LastAsync())).Body.ShouldContain("until Wednesday 9 December");

        _service.Time.Advance(TimeSpan.FromDays(6));
        await _service.Sweep<ForgetDrafts>();

        (await browser.Open(await _service.LinkInNewest("draft-kept"))).Heading.ShouldBe("Check your details");
    }

    [Fact]
    public async Task A_draft_that_has_run_out_says_so_and_offers_a_new_start()
    {
        var browser = await _service.SendCv();
        _service.Time.Advance(TimeSpan.FromDays(8));
        await browser.Open(browser.Address.AbsolutePath);
        browser.Heading.ShouldBe("This saved application has run out");
        await browser.Follow("Start again with your CV");
        browser.Heading.ShouldBe("Your CV");
    }

    [Fact]
    public async Task What_was_never_sent_is_forgotten_and_what_was_sent_stays()
    {
        await _service.SendCv(CvFiles.Text("Never sent"));
        await _service.Apply();
        await _service.Sweep<ForgetDrafts>();
        (await _service.InDatabase(db => db.Drafts.CountAsync())).ShouldBe(2);
        _service.Time.Advance(TimeSpan.FromDays(15));
        await _service.Sweep<ForgetDrafts>();
        (await _service.InDatabase(db => db.Drafts.CountAsync())).ShouldBe(0);
        var sent = await _service.InDatabase(db => db.CvTexts.SingleAsync());
        sent.JobApplicationId.ShouldNotBeNull();
        Files().ShouldBe([sent.File.Hash]);
    }

    [Fact]
    public async Task A_cv_that_another_one_replaces_before_it_is_sent_is_not_kept()
    {
        var browser = await _service.SendCv(CvFiles.Text("The wrong file"));
        await browser.Open(browser.Address.AbsolutePath + "/cv");
        await browser.Press("Use this CV", ("Cv", "cv.txt", CvFiles.Text("The right file")));
        browser.Heading.ShouldBe("Check your details");
        Files().ShouldBe([(await _service.InDatabase(db => db.CvTexts.SingleAsync())).File.Hash]);
    }

    [Fact]
    public async Task A_cv_that_is_forgotten_stays_where_somebody_else_sent_the_same_bytes()
    {
        await _service.SendCv(CvFiles.Text("Two people, one template"));
        _service.Time.Advance(TimeSpan.FromDays(10));
        await _service.SendCv(CvFiles.Text("Two people, one template"));
        _service.Time.Advance(TimeSpan.FromDays(5));
        await _service.Sweep<ForgetDrafts>();
        Files().ShouldBe([(await _service.InDatabase(db => db.CvTexts.SingleAsync())).File.Hash]);
    }

    [Fact]
    public async Task A_cv_that_was_not_read_in_time_is_read_by_the_sweep()
    {
        await _service.Apply();
        await _service.InDatabase(db => db.CvTexts.ExecuteUpdateAsync(set => set.SetProperty(t => t.State, CvTextState.Waiting).SetProperty(t => t.Text, "")));
        await _service.Sweep<ReadWaitingCvs>();
        (await _service.InDatabase(db => db.CvTexts.SingleAsync())).Text.ShouldStartWith("Jo Barker");
    }

    [Fact]
    public async Task Another_cv_can_take_the_place_of_the_first_before_it_is_sent()
    {
        var browser = await _service.SendCv(CvFiles.Text("Jo Barker\njo@example.org"));
        await browser.Follow("Change your CV");
        await browser.Press("Use this CV", ("Cv", "better.docx", CvFiles.Docx("Somebody Else\n07700 900456")));
        browser.Text.ShouldContain("better.docx");
        browser.Text.ShouldContain("Jo Barker");
        browser.Text.ShouldContain("07700 900456");
        (await _service.InDatabase(db => db.CvTexts.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_button_pressed_twice_sends_one_application()
    {
        var browser = await _service.SendCv();
        browser.Choose("I am an experienced social worker");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.PressUnseen("Send my application")));
        await browser.Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        (await _service.InDatabase(db => db.JobApplications.CountAsync())).ShouldBe(1);
        (await _service.InDatabase(db => db.Candidates.CountAsync())).ShouldBe(1);
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_job_that_closes_meanwhile_says_so()
    {
        var browser = await _service.SendCv();
        await _service.InDatabase(async db =>
        {
            (await db.Vacancies.SingleAsync()).Close(TestData.AnAct());
            await db.SaveChangesAsync();
        });
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        browser.Heading.ShouldBe("This job is closed for now");
        (await browser.Open("/apply/no-such-job")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_of_the_person_is_in_the_log()
    {
        await _service.Apply();
        _service.Log.ShouldNotContain(line => line.Contains("jo@example.org") || line.Contains("Barker") || line.Contains("900456"));
    }

    private IEnumerable<string> Files() => Directory.GetFiles(Path.Combine(_service.DataFolder, "files"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file));

    [Theory]
    [InlineData(@"{\rtf1 Jo Barker\par\u55357 ?}")]
    [InlineData(@"{\rtf1 Jo Barker\par\u-2 ?}")]
    public async Task A_cv_with_half_a_letter_is_read_like_any_other_and_stops_nobody_else_s(string rtf)
    {
        var browser = await _service.SendCv(System.Text.Encoding.ASCII.GetBytes(rtf), "cv.rtf");
        browser.Heading.ShouldBe("Check your details");
        await _service.InDatabase(db => db.CvTexts.ExecuteUpdateAsync(t => t.SetProperty(c => c.State, CvTextState.Waiting).SetProperty(c => c.JobApplicationId, Guid.NewGuid())));
        await _service.Sweep<ReadWaitingCvs>();
        (await _service.InDatabase(db => db.CvTexts.SingleAsync())).State.ShouldBe(CvTextState.Read);
    }

    [Fact]
    public async Task What_is_no_letter_is_answered_at_its_place_and_not_with_an_error()
    {
        var browser = await _service.SendCv();
        browser.Status.ShouldBe(HttpStatusCode.OK);
        await browser.Choose("I am an experienced social worker").Press("Change full name");
        await browser.Fill("Full name", "Jo Barker \ufffe").Press("Send my application");
        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Errors.ShouldBe(["This has characters in it that cannot be seen. Type it again instead of pasting it"]);
    }

    [Fact]
    public async Task A_slip_in_the_address_is_asked_about_once_and_whoever_means_it_keeps_it()
    {
        var browser = await _service.SendCv(CvFiles.Text("Jo Barker\njo.barker@gmial.com\n07700 900456"));
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        browser.Errors.ShouldBe(["Did you mean jo.barker@gmail.com? Change it if so. If jo.barker@gmial.com is right, press the button again"]);
        await browser.Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Email.ShouldBe("jo.barker@gmial.com");
    }

    [Fact]
    public async Task What_to_call_somebody_is_asked_where_the_name_does_not_say_it()
    {
        var browser = await _service.SendCv(CvFiles.Text("Name: Quetzalli Xochitl\nq.x@example.org\n07700 900456"));
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        browser.Errors.ShouldBe(["Tell us what we should call you: we cannot tell from your full name"]);
        await browser.Fill("What should we call you?", "Quetzalli Xochitl").Press("Send my application");
        browser.Errors.ShouldBe(["Give only what people call you, without your family name: it is what the people who assess you read"]);
        await browser.Fill("What should we call you?", "Xochitl").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).KnownAs.ShouldBe("Xochitl");
        (await _service.InDatabase(db => db.Messages.SingleAsync())).Body.ShouldStartWith("Dear Xochitl,");
    }

    [Theory]
    [InlineData("SHARMA Noah\nnoah.sharma@example.org", "Noah")]
    [InlineData("Stokes, Rhys\nrhys.stokes@example.org", "Rhys")]
    public async Task Where_the_cv_says_it_nobody_need_be_asked(string cv, string called)
    {
        var browser = await _service.SendCv(CvFiles.Text(cv + "\n07700 900456"));
        await browser.Choose("I am an experienced social worker").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).KnownAs.ShouldBe(called);
    }

    [Fact]
    public async Task An_odd_file_becomes_a_task_for_staff()
    {
        var browser = await _service.SendCv(CvFiles.Zip(("Index/Document.iwa", "x")), "cv.pages");
        browser.Fill("Full name", "Jo Barker").Fill("E-mail address", "jo@example.org").Fill("Phone number", "01632 960123");
        await browser.Choose("I have newly qualified").Press("Send my application");
        browser.Heading.ShouldBe("Application sent");
        (await _service.InDatabase(db => db.CvTexts.SingleAsync())).NotRead.ShouldBe(CvNotRead.AnotherKind);
        var staff = await (await _service.SignIn(Recruitment.Domain.Staff.StaffRole.Recruiter)).Open("/staff");
        staff.Text.ShouldContain("CVs that could not be read");
        staff.Text.ShouldContain("The CV could not be read: open the file, or ask for another");
    }

    [Fact]
    public async Task A_file_that_no_row_names_goes_after_a_day_and_no_other_does()
    {
        await _service.Apply();
        var folder = Path.Combine(_service.DataFolder, "files");
        var (left, fresh) = (new string('a', 64), new string('b', 64));
        foreach (var hash in new[] { left, fresh }) await File.WriteAllTextAsync(Path.Combine(folder, hash[..2], hash), "left");
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, _service.Time.GetUtcNow().UtcDateTime.AddHours(file.EndsWith(fresh, StringComparison.Ordinal) ? -23 : -25));
        await _service.Sweep<ForgetFiles>();
        var cv = (await _service.InDatabase(db => db.CvTexts.SingleAsync())).File.Hash;
        Files().ShouldBe([cv, fresh], ignoreOrder: true);
    }
}
