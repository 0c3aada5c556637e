using Microsoft.EntityFrameworkCore;
using Recruitment.Application.References;
using Recruitment.Domain;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.References;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.References;

public sealed class ReferencesToDoTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    private JobApplication _application = null!;

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_call_stands_on_the_list_from_the_moment_they_may_be_called_and_leads_to_it()
    {
        var sam = await Referee("Sam Field", mayBeCalled: false);
        (await _service.ToDo("References")).ShouldBeEmpty();
        await Change(sam, r => r.AllowCalls(Now()));
        (await _service.ToDo("References")).ShouldBe(["Sam Field | Call about Jo Barker | By 5pm on Friday 20 November"]);

        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff");
        await recruiter.Follow("Sam Field");
        recruiter.Heading.ShouldBe("Call Sam Field");
    }

    [Fact]
    public async Task A_call_that_led_to_nothing_comes_back_when_it_is_due_again()
    {
        var sam = await Referee("Sam Field");
        await Change(sam, r => r.RecordAttempt(TestData.ANumber(), CallOutcome.NoAnswer, null, null, WorkingCalendar.ByRule, Now()));
        (await _service.ToDo("References")).ShouldBeEmpty();
        (await Desk()).ShouldContain("No call is due now. 1 was tried before and is for later.");
        _service.Time.Advance(TimeSpan.FromDays(1));
        (await _service.ToDo("References")).ShouldBeEmpty("nobody rings an office on a Saturday");
        _service.Time.Advance(TimeSpan.FromDays(2));
        (await _service.ToDo("References")).ShouldBe(["Sam Field | Call about Jo Barker, tried once | By 5pm on Monday 23 November"]);
        (await Desk()).ShouldContain("One call to make now. The longest due is first.");

        async Task<string> Desk() => (await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/references")).Text;
    }

    [Fact]
    public async Task A_call_allowed_after_work_is_due_by_the_end_of_the_next_working_day()
    {
        await Referee("Sam Field", mayBeCalled: false);
        _service.Time.Advance(TimeSpan.FromHours(3));
        await Change(await _service.InDatabase(db => db.Referees.Select(r => r.Id).SingleAsync()), r => r.AllowCalls(Now()));
        (await _service.ToDo("References")).ShouldHaveSingleItem().ShouldEndWith("By Monday 23 November");
    }

    [Fact]
    public async Task A_note_that_the_referee_has_not_confirmed_is_there_after_two_days_and_says_when_the_week_is_over()
    {
        await Note(await Referee("Sam Field"));
        (await _service.ToDo("References")).ShouldBeEmpty();
        _service.Time.Advance(TimeSpan.FromDays(2));
        (await _service.ToDo("References")).ShouldBe(["Sam Field | Has not confirmed our note yet: ring them (for Jo Barker) | By Friday 27 November"]);
        _service.Time.Advance(TimeSpan.FromDays(6));
        await _service.Sweep<ChaseReferences>();
        (await _service.ToDo("References to decide about")).ShouldHaveSingleItem().ShouldStartWith("Sam Field | Did not confirm within a week: ring them once more, or decide whether it counts (for Jo Barker) – a hiring manager does this | Was due");
    }

    [Fact]
    public async Task Whoever_decides_about_a_note_that_its_referee_confirmed_meanwhile_reads_that_they_did()
    {
        var sam = await Referee("Sam Field");
        await Note(sam);
        _service.Time.Advance(TimeSpan.FromDays(8));
        await _service.Sweep<ChaseReferences>();
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open($"/staff/references/{sam}/decide");
        await _service.InDatabase(async db =>
        {
            (await db.ReferenceRecords.SingleAsync()).Confirm(Now()).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await manager.Choose("It does not count").Fill("Why", "Nobody answers.").Press("Record my decision");

        manager.Address.AbsolutePath.ShouldBe($"/staff/references/{sam}");
        manager.Text.ShouldContain("Sam Field has confirmed the note, so there is nothing left to decide. Nothing that you typed was kept, and nothing else has changed.");
        (await _service.InDatabase(db => db.ReferenceRecords.SingleAsync())).CountsUnconfirmed.ShouldBeNull();
    }

    [Theory]
    [InlineData("It counts without", "Counts all the same", 0)]
    [InlineData("It does not count", "Does not count", 1)]
    public async Task A_manager_settles_a_note_that_was_never_confirmed(string decision, string tag, int asked)
    {
        var sam = await Referee("Sam Field");
        await Note(sam);
        _service.Time.Advance(TimeSpan.FromDays(8));
        await _service.Sweep<ChaseReferences>();
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff");
        await manager.Follow("Sam Field");
        await manager.Follow("Decide whether it counts");
        await manager.Press("Record my decision");
        manager.Errors.ShouldBe(["Choose whether this reference counts", "Write down why"]);
        await manager.Choose(decision).Fill("Why", "HR at Westmere confirmed the dates.").Press("Record my decision");

        manager.Text.ShouldContain("Dev Rao decided that it");
        (await _service.ToDo("References to decide about")).ShouldBeEmpty();
        await manager.Open($"/staff/applications/{_application.Id}/references");
        manager.Text.ShouldContain($"Unconfirmed {tag}");
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "another-referee-needed"))).ShouldBe(asked);
        await manager.Open($"/staff/applications/{_application.Id}/history");
        manager.Text.ShouldContain("HR at Westmere confirmed the dates.");
    }

    [Fact]
    public async Task A_concern_waits_for_a_manager_who_is_led_to_the_note()
    {
        var sam = await Referee("Sam Field");
        await Note(sam, note => note.RaiseConcern("A live warning", Now()));
        (await _service.ToDo("References to decide about")).ShouldBe(["Sam Field | A concern was raised: write down what is decided (for Jo Barker) – a hiring manager does this | By 5pm on Friday 20 November"]);

        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff");
        await manager.Follow("Sam Field");
        manager.Heading.ShouldBe("What Sam Field said");
        await manager.Fill("What was decided about the concern", "The safeguarding lead has looked: no concern.").Press("Save what was decided");
        (await _service.ToDo("References to decide about")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_manager_has_to_decide_never_hides_behind_the_calls_of_others()
    {
        for (var i = 0; i < 12; i++) await Referee($"Mo Lane {i}");
        _service.Time.Advance(TimeSpan.FromHours(1));
        await Note(await Referee("Sam Field"), note => note.RaiseConcern("A live warning", Now()));

        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff");
        ToDoPage.LinesUnder(manager, "Offers").ShouldHaveSingleItem();
        manager.Heading.ShouldBe("2 things wait for you");
        ToDoPage.LinesUnder(manager, "References to decide about").ShouldHaveSingleItem().ShouldStartWith("Sam Field | A concern was raised");
        ToDoPage.LinesUnder(manager, "References").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_note_that_was_begun_and_not_sent_is_there_after_an_hour()
    {
        await Note(await Referee("Sam Field"), send: false);
        (await _service.ToDo("References")).ShouldBeEmpty();
        _service.Time.Advance(TimeSpan.FromHours(1));
        (await _service.ToDo("References")).ShouldHaveSingleItem().ShouldStartWith("Sam Field | Finish the note of the call and send it (for Jo Barker)");
    }

    [Fact]
    public async Task The_home_asks_no_more_questions_when_more_calls_wait()
    {
        await Referee("Sam Field");
        var few = await Questions();
        for (var i = 0; i < 12; i++) await Referee($"Sam Field {i}");
        (await Questions()).ShouldBe(few);
        (await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff")).Text.ShouldContain("See all: References");
    }

    [Fact]
    public async Task Many_referees_and_candidates_are_chased_with_no_more_questions_for_each_than_for_one()
    {
        await Note(await Referee("Sam Field"));
        await Unreached("Mo Lane");
        _service.Time.Advance(TimeSpan.FromDays(4));
        var one = await _service.QuestionsOf<ChaseReferences>();
        for (var i = 0; i < 4; i++)
        {
            await Note(await Referee($"Sam Field {i}"));
            await Unreached($"Mo Lane {i}");
        }

        _service.Time.Advance(TimeSpan.FromDays(2));
        (await _service.QuestionsOf<ChaseReferences>()).ShouldBeLessThanOrEqualTo(5 * one);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "reference-reminder" || m.Kind == "referee-not-reached"))).ShouldBe(11);
    }

    private Act Now() => TestData.AnAct(_service.Time.GetUtcNow());

    private async Task<Guid> Referee(string name, bool mayBeCalled = true) =>
        await _service.AddReferee(_application ??= await _service.SomebodyWhoMetTheStandard("Jo Barker"), name, mayBeCalled);

    private async Task Unreached(string name) => await Change(await Referee(name), r => r.RecordAttempt(TestData.ANumber(), CallOutcome.NoAnswer, null, null, WorkingCalendar.ByRule, Now()));

    private Task Change(Guid refereeId, Func<Referee, Refusal?> change) => _service.InDatabase(async db =>
    {
        change(await db.Referees.SingleAsync(r => r.Id == refereeId)).ShouldBeNull();
        await db.SaveChangesAsync();
    });

    private Task Note(Guid refereeId, Action<ReferenceRecord>? then = null, bool send = true) => _service.AddNote(refereeId, then, send);

    private async Task<int> Questions()
    {
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff");
        using var log = _service.ListenToQueries();
        await browser.Open("/staff");
        return log.Count;
    }
}
