using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Scoring;

public sealed class ScoringToDoTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Sheets_that_are_owed_stand_under_their_assessor_when_the_day_is_over()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, only: day.Lead);
        (await _service.ToDo("Ratings that are missing")).ShouldBeEmpty();

        _service.Time.Advance(TimeSpan.FromHours(4));
        var owed = day.Seats.Sum(s => s.Assignments.Count(a => a.StaffId == day.Practitioner.Id));
        var lines = await _service.ToDo("Ratings that are missing");
        lines.Count.ShouldBe(2);
        lines[1].ShouldBe($"Tom Ashby | {owed} sheets of Thursday 26 November to submit: remind them, or go on without | By 6pm on Thursday 26 November");

        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff");
        await recruiter.Follow("Tom Ashby");
        recruiter.Address.AbsolutePath.ShouldBe($"/staff/days/{day.DayId}/ratings");
        await _service.SubmitSheets(day);
        (await _service.ToDo("Ratings that are missing")).ShouldBeEmpty();
    }

    [Fact]
    public async Task From_the_last_sheet_to_the_result_each_next_step_stands_on_the_list_by_6pm()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day);
        (await _service.ToDo("Wash-ups to hold")).ShouldBe(["Thursday 26 November | 1 person to talk about: every sheet is in – a hiring manager does this | By 6pm on Thursday 26 November"]);

        var lead = await (await _service.SignIn(day.Lead)).Open("/staff");
        await lead.Follow("Thursday 26 November");
        await lead.Press("Finish for 1 person");
        (await _service.ToDo("Wash-ups to hold")).ShouldBeEmpty();
        await _service.ConfirmAsSecondPerson(day.Seats[0]);
        _service.AfterTheExercises(day);
        (await _service.ToDo("Results that people wait for")).ShouldBe(["Sam Okafor | Check the three lines of feedback: the decision waits for them | By 6pm on Thursday 26 November"]);

        await lead.Open("/staff");
        await lead.Follow("Sam Okafor");
        await lead.Fill("Line 1", "You asked him first").Fill("Line 2", "You said sorry plainly").Fill("Line 3", "Weigh what you do not know yet").Press("Keep these three lines");
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff");
        ToDoPage.LinesUnder(recruiter, "Results that people wait for").ShouldBe(["Sam Okafor | Decide, and send the result with what we saw – a hiring manager does this | By 6pm on Thursday 26 November"]);
        recruiter.Page.QuerySelectorAll(".app-to-do a").ShouldNotContain(a => a.TextContent == "Sam Okafor");

        await lead.Open("/staff");
        await lead.Follow("Sam Okafor");
        await lead.Choose("Meets the standard").Press("Read the result mail");
        await lead.Press("Record the decision");
        (await _service.ToDo("Results that people wait for")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_that_is_owed_since_yesterday_says_so()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day);
        _service.Time.MoveTo(new(2026, 11, 28, 19, 0, 0, TimeSpan.Zero));
        (await _service.ToDo("Wash-ups to hold", StaffRole.HiringManager, "Dev Rao")).ShouldHaveSingleItem().ShouldEndWith("Was due Thursday 26 November");
    }

    [Fact]
    public async Task The_home_asks_no_more_questions_when_more_people_wait()
    {
        await _service.SubmitSheets(await _service.ADayWithSheets("Sam Okafor"), only: null);
        var few = await Questions();
        await using var other = new TestService();
        await other.SubmitSheets(await other.ADayWithSheets("Sam Okafor", "Jo Barker", "Ali Reza", "Kit Moss"));
        (await Questions(other)).ShouldBe(few);
    }

    private async Task<int> Questions(TestService? service = null)
    {
        var browser = await (await (service ?? _service).SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff");
        using var log = (service ?? _service).ListenToQueries();
        await browser.Open("/staff");
        return log.Count;
    }
}
