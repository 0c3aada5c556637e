using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.References;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.References;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.References;

public sealed class TelephoneReferenceTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private async Task<string> SomebodyWhoMetTheStandard(ApplicationAction after = ApplicationAction.RecordMetTheStandard)
    {
        var (vacancy, candidate) = (TestData.AVacancy(), TestData.ACandidate());
        var application = TestData.AnApplication(candidate.Id, vacancy.Id).After(after);
        await _service.InDatabase(async db =>
        {
            db.AddRange(vacancy, candidate, application);
            await db.SaveChangesAsync();
        });
        return await _service.PageOf(application.Id);
    }

    private static async Task NameSam(Browser candidate) => (await Name(candidate, "sam.field@westmere.example")).Errors.ShouldBeEmpty();

    private static async Task<Browser> Name(Browser candidate, string email)
    {
        candidate.Choose("Current or last employer").Fill("Their full name", "Sam Field").Fill("Their job", "Team manager").Fill("Where they work", "Westmere Council")
            .Fill("Their work e-mail address", email).FillDate("You worked or studied with them from", 2022, 1, 10);
        return await candidate.Press("Add this referee");
    }

    private async Task<Browser> OnTheLineWithSam()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        candidate.Page.QuerySelector("main details").ShouldBeNull("the form is not hidden while somebody is still to be named");
        await NameSam(candidate);
        await candidate.Press("You can call them now");
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/references");
        await recruiter.Follow("Sam Field");
        recruiter.Fill("The number you ring", "01632 960100").Choose("The organisation’s own website").Fill("Which page", "westmere.example/contact").Choose("They are on the line");
        return await recruiter.Press("Continue");
    }

    private static Browser Answer(Browser page)
    {
        foreach (var question in (string[])["What is your job", "What was their job title", "How was their work", "What are they best at"]) page.Fill(question, "Steady and kind.");
        page.FillDate("From", 2022, 1, 10);
        foreach (var (name, value) in new[] { ("Are there any live warnings", "No"), ("Has there been any allegation", "No"), ("Are they suitable", "Yes"), ("Would you work with them again", "Yes") })
            page.ChooseIn(name, value);
        return page;
    }

    [Fact]
    public async Task A_referee_is_named_called_read_back_to_and_confirms_in_one_press()
    {
        var recruiter = await OnTheLineWithSam();
        recruiter.Heading.ShouldBe("Write down what Sam Field says");
        await Answer(recruiter).Press("Save and send to the referee");
        recruiter.Heading.ShouldBe("What Sam Field said");
        recruiter.Text.ShouldContain("With the referee");

        var referee = await _service.Browser().Open(await _service.LinkInNewest("reference-read-back"));
        referee.Heading.ShouldContain("Is this what you said?");
        referee.Text.ShouldContain("Steady and kind.");
        await referee.Press("Yes, confirm");

        referee.Heading.ShouldBe("Thank you, Sam Field");
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        await recruiter.Open($"/staff/applications/{application.Id}/references");
        recruiter.Text.ShouldContain("Confirmed");
        recruiter.Text.ShouldContain("One more confirmed reference is needed.");
        (await _service.InDatabase(db => db.ReferenceRecords.SingleAsync())).State.ShouldBe(ReferenceState.Confirmed);
    }

    [Fact]
    public async Task A_referee_who_corrects_the_note_leaves_both_versions()
    {
        var recruiter = await OnTheLineWithSam();
        await Answer(recruiter).Press("Save and send to the referee");
        var referee = await _service.Browser().Open(await _service.LinkInNewest("reference-read-back"));
        await referee.Follow("Correct something");
        await referee.Fill("What is your job", "I was her manager for two years.").Press("Send my corrections");

        var record = await _service.InDatabase(db => db.ReferenceRecords.SingleAsync());
        record.State.ShouldBe(ReferenceState.Corrected);
        record.Versions.Select(v => v.Answers[0].Text).ShouldBe(["Steady and kind.", "I was her manager for two years."]);
        await recruiter.Open(recruiter.Address.PathAndQuery);
        recruiter.Text.ShouldContain("As corrected by Sam Field");
        recruiter.Text.ShouldContain("Our note, by Priya Shah");
    }

    [Fact]
    public async Task Corrections_that_change_nothing_or_leave_a_hole_are_said_at_their_place_and_what_was_typed_stays()
    {
        var recruiter = await OnTheLineWithSam();
        await Answer(recruiter).Press("Save and send to the referee");
        var referee = await _service.Browser().Open(await _service.LinkInNewest("reference-read-back") + "/correct");
        await referee.Press("Send my corrections");
        referee.Errors.ShouldBe(["Change at least one answer, or go back and confirm the note as it is."]);

        await referee.Fill("What is your job", "").Fill("How was their work", "Better than I said").Press("Send my corrections");
        referee.Errors.ShouldBe(["Write what is right instead of leaving an answer empty. If you would rather not say, write that."]);
        referee.ValueOf("How was their work").ShouldBe("Better than I said");
        await referee.Fill("What is your job", "I would rather not say").Press("Send my corrections");
        referee.Heading.ShouldBe("Thank you, Sam Field");
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_an_answer_is_missing_and_the_question_is_named()
    {
        var recruiter = await OnTheLineWithSam();
        await recruiter.Fill("What is your job", "Manager").Press("Save and send to the referee");

        recruiter.Errors.ShouldContain(e => e.Contains("Are they suitable to work with children?", StringComparison.Ordinal));
        await recruiter.Open(recruiter.Address.AbsolutePath);
        recruiter.ValueOf("What is your job").ShouldBe("Manager");
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "reference-read-back"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_number_without_a_source_is_not_taken_and_what_was_typed_stays()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        await NameSam(candidate);
        await candidate.Press("You can call them now");
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/references");
        await recruiter.Follow("Sam Field");
        await recruiter.Fill("The number you ring", "01632 960100").Choose("No answer").Press("Continue");

        recruiter.Errors.ShouldContain(e => e.StartsWith("Say where you found the number", StringComparison.Ordinal));
        recruiter.ValueOf("The number you ring").ShouldBe("01632 960100");
    }

    [Fact]
    public async Task A_number_that_was_found_once_stands_on_the_list_with_its_source_and_need_not_be_looked_up_again()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        await NameSam(candidate);
        await candidate.Press("You can call them now");
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/references");
        recruiter.Text.ShouldContain("Still to be looked up");
        await recruiter.Follow("Sam Field");
        recruiter.Fill("The number you ring", "01632 960100").Choose("Put through by the switchboard").Fill("Which page", "Westmere’s main line").Choose("No answer");
        await recruiter.Press("Continue");

        await recruiter.Open("/staff/references");
        recruiter.Text.ShouldContain("01632 960100 (put through by the switchboard, Westmere’s main line) 1: no answer");
        await recruiter.Follow("Sam Field");
        (recruiter.ValueOf("The number you ring"), recruiter.ValueOf("Which page")).ShouldBe(("01632 960100", "Westmere’s main line"));
        await recruiter.Choose("They are on the line").Press("Continue");
        recruiter.Heading.ShouldBe("Write down what Sam Field says");
    }

    [Fact]
    public async Task A_concern_shuts_the_gate_until_a_hiring_manager_has_decided()
    {
        var recruiter = await OnTheLineWithSam();
        await Answer(recruiter).ChooseIn("Are they suitable", "No").Press("Save and send to the referee");
        await (await _service.Browser().Open(await _service.LinkInNewest("reference-read-back"))).Press("Yes, confirm");
        await recruiter.Open(recruiter.Address.AbsolutePath);
        recruiter.Text.ShouldContain("For the safeguarding lead");
        recruiter.Text.ShouldContain("A hiring manager has to write down what was decided");

        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open(recruiter.Address.AbsolutePath);
        await manager.Fill("What was decided about the concern", "The safeguarding lead spoke with Westmere: a misunderstanding of the question.").Press("Save what was decided");
        (await _service.InDatabase(db => ReferenceNote.Of(db.ReferenceRecords.AsNoTracking()).SingleAsync())).IsSettled.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_is_on_the_desk_before_the_candidate_says_so()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        await NameSam(candidate);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/references");
        recruiter.Text.ShouldContain("Nobody is waiting to be called");
    }

    [Fact]
    public async Task Referees_are_asked_for_only_after_the_pass()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard(ApplicationAction.CheckIn) + "/referees");
        candidate.Text.ShouldContain("You do not need to do anything here yet");
    }

    [Fact]
    public async Task A_silent_referee_is_reminded_once_for_each_day_and_then_the_note_is_unconfirmed()
    {
        await Answer(await OnTheLineWithSam()).Press("Save and send to the referee");
        foreach (var days in (int[])[2, 0, 3, 2])
        {
            _service.Time.Advance(TimeSpan.FromDays(days));
            await _service.Sweep<ChaseReferences>();
        }

        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "reference-reminder"))).ShouldBe(2);
        (await _service.InDatabase(db => db.ReferenceRecords.SingleAsync())).State.ShouldBe(ReferenceState.Unconfirmed);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/references");
        recruiter.Text.ShouldContain("A manager has to look");
        await recruiter.Follow("Sam Field");
        recruiter.Text.ShouldContain("a hiring manager decides whether this reference counts");
        (await recruiter.Open(recruiter.Address.AbsolutePath + "/decide")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_referee_who_cannot_be_reached_is_told_to_the_candidate_and_then_replaced()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        await NameSam(candidate);
        await candidate.Press("You can call them now");
        _service.Time.Advance(TimeSpan.FromDays(4));
        await _service.Sweep<ChaseReferences>();
        (await NotReached()).ShouldBeEmpty("nobody has rung, so nobody says that we tried");

        // Tuesday, Wednesday and Thursday; they hear of it on Thursday, and are asked for somebody else on Friday.
        for (var day = 0; day < 5; day++)
        {
            if (day < 3) await Tried(CallOutcome.NoAnswer);
            await _service.Sweep<ChaseReferences>();
            await _service.Sweep<ChaseReferences>();
            (await NotReached()).Count.ShouldBe(day switch { < 2 => 0, 2 => 1, _ => 2 }, $"day {day}");
            _service.Time.Advance(TimeSpan.FromDays(1));
        }

        var told = await NotReached();
        told[0].ShouldContain("We rang Sam Field for your reference on Tuesday 24 November, Wednesday 25 November and Thursday 26 November and have not reached them.");
        told[0].ShouldNotContain("somebody else as well");
        told[1].ShouldContain("somebody else as well");
    }

    [Fact]
    public async Task A_referee_whom_we_tried_once_is_not_replaced_for_it()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        await NameSam(candidate);
        await candidate.Press("You can call them now");
        await Tried(CallOutcome.NoAnswer);
        _service.Time.Advance(TimeSpan.FromDays(7));
        await _service.Sweep<ChaseReferences>();
        var told = await NotReached();
        told.ShouldHaveSingleItem().ShouldContain("on Friday 20 November and have not reached them");
        told[0].ShouldNotContain("somebody else as well");
    }

    [Theory]
    [InlineData("Would rather not give a reference", "They would rather not give a reference.", "Would rather not give a reference")]
    [InlineData("Not the right person, or a wrong number", "The person at the number we found was somebody else.", "Waiting for you: we did not find them there")]
    public async Task A_referee_who_cannot_be_asked_is_told_to_the_candidate_at_once_in_true_words(string outcome, string words, string tag)
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        await NameSam(candidate);
        await candidate.Press("You can call them now");
        await Tried(CallOutcome.NoAnswer);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Priya Shah")).Open("/staff/references");
        await recruiter.Open($"/staff/references/{await _service.InDatabase(db => db.Referees.Select(r => r.Id).SingleAsync())}");
        await recruiter.Fill("The number you ring", "01632 960100").Choose("The organisation’s own website").Fill("Which page, directory or person", "westmere.example").Choose(outcome).Press("Continue");

        var letter = (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "referee-cannot-be-asked"))).Body;
        letter.ShouldContain(words);
        letter.ShouldNotContain("not reached");
        recruiter.Text.ShouldContain("We have written to");
        var theirs = await _service.Browser().Open(await _service.LinkInNewest("referee-cannot-be-asked"));
        theirs.Text.ShouldContain(tag);
        theirs.Heading.ShouldBe("Your referees");
        _service.Time.Advance(TimeSpan.FromDays(14));
        await _service.Sweep<ChaseReferences>();
        (await NotReached()).ShouldBeEmpty();
    }

    private Task<List<string>> NotReached() =>
        _service.InDatabase(db => db.Messages.Where(m => m.Kind == "referee-not-reached").OrderBy(m => m.CreatedAt).Select(m => m.Body).ToListAsync());

    private Task Tried(CallOutcome outcome) => _service.InDatabase(async db =>
    {
        (await db.Referees.SingleAsync()).RecordAttempt(TestData.ANumber(), outcome, null, null, WorkingCalendar.ByRule, TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task A_concern_that_was_saved_for_now_stands_for_the_colleague_who_sends_the_note()
    {
        var recruiter = Answer(await OnTheLineWithSam());
        await recruiter.Fill("Is there anything the safeguarding lead", "Left a child alone in a car").Press("Save for now");
        var colleague = await (await _service.SignIn(StaffRole.Recruiter, "Tom Askew")).Open(recruiter.Address.AbsolutePath);
        colleague.ValueOf("Is there anything the safeguarding lead").ShouldBe("Left a child alone in a car");
        await colleague.Press("Save and send to the referee");

        var note = await _service.InDatabase(db => db.ReferenceRecords.SingleAsync());
        (note.HasConcern, note.ConcernNote).ShouldBe((true, "Left a child alone in a car"));
        (await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "ReferenceConcern"))).ActorName.ShouldBe("Priya Shah");
    }

    [Fact]
    public async Task The_note_goes_to_the_address_that_the_referee_gives_and_never_to_the_candidates_own()
    {
        var recruiter = Answer(await OnTheLineWithSam());
        var own = await _service.InDatabase(db => db.Candidates.Select(c => c.Email).SingleAsync());
        await recruiter.Fill("Their work e-mail address", own).Press("Save and send to the referee");
        recruiter.Errors.ShouldBe(["This is the candidate’s own address. Ask the referee for theirs at work"]);
        await recruiter.Fill("Their work e-mail address", "sam@").Press("Save and send to the referee");
        recruiter.Errors.ShouldHaveSingleItem();
        await recruiter.Fill("Their work e-mail address", "s.field@westmere.example").Press("Save and send to the referee");

        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "reference-read-back"))).ToAddress.ShouldBe("s.field@westmere.example");
        (await _service.InDatabase(db => db.Referees.SingleAsync())).Email.ShouldBe("s.field@westmere.example");
    }

    [Fact]
    public async Task Who_names_themselves_is_asked_for_the_referees_own_address()
    {
        var candidate = await _service.Browser().Open(await SomebodyWhoMetTheStandard() + "/referees");
        (await Name(candidate, await _service.InDatabase(db => db.Candidates.Select(c => c.Email).SingleAsync()))).Errors.ShouldBe(["Enter the referee’s own work address. This one is yours"]);
    }

    [Fact]
    public async Task Nobody_is_rung_about_somebody_who_has_withdrawn()
    {
        var page = await SomebodyWhoMetTheStandard();
        var candidate = await _service.Browser().Open(page + "/referees");
        await NameSam(candidate);
        await candidate.Press("You can call them now");
        _service.Time.Advance(TimeSpan.FromDays(1));
        (await _service.ToDo("References")).ShouldHaveSingleItem();

        await (await candidate.Open(page + "/withdraw")).Press("Withdraw my application");

        (await _service.ToDo("References")).ShouldBeEmpty();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/references");
        recruiter.Text.ShouldNotContain("Sam Field");
        await (await candidate.Open(page + "/withdraw")).Press("Take back my withdrawal");
        (await recruiter.Open("/staff/references")).Text.ShouldContain("Sam Field");
    }

    [Fact]
    public async Task A_referee_whose_link_has_run_out_sends_themselves_a_new_one_at_their_work_address()
    {
        await Answer(await OnTheLineWithSam()).Press("Save and send to the referee");
        var old = await _service.LinkInNewest("reference-read-back");
        _service.Time.Advance(TimeSpan.FromDays(31));

        var referee = await _service.Browser().Open(old);
        referee.Heading.ShouldBe("This link has run out");
        await referee.Press("Send me a new link");
        referee.Heading.ShouldBe("Look in your mailbox");
        await (await referee.Open(old)).Press("Send me a new link");

        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "reference-read-back" && m.ToAddress == "sam.field@westmere.example"))).ShouldBe(2, "one an hour, however often it is asked for");
        await referee.Open(await _service.LinkInNewest("reference-read-back"));
        referee.Heading.ShouldContain("Is this what you said?");
        (await referee.Open(old)).Heading.ShouldBe("This link has run out");
        (await referee.Open("/reference/not-a-token/expired")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wrong_link_opens_nothing() => (await _service.Browser().Open("/reference/not-a-token")).Status.ShouldBe(HttpStatusCode.NotFound);
}
