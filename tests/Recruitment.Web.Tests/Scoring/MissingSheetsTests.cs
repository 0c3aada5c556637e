using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Scoring;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Scoring;

public sealed class MissingSheetsTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task When_the_day_is_over_everybody_who_owes_a_sheet_is_reminded_once()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, only: day.Practitioner);
        await _service.Sweep<RemindOfRatings>();
        (await Reminders()).ShouldBeEmpty();

        _service.Time.Advance(TimeSpan.FromHours(3));
        await _service.Sweep<RemindOfRatings>();
        await _service.Sweep<RemindOfRatings>();
        (await Reminders()).ShouldBe(["Dana Whitfield"]);
    }

    [Fact]
    public async Task Many_who_owe_a_sheet_are_reminded_with_as_many_questions_as_one()
    {
        var day = await _service.ADayWithSheets();
        _service.Time.Advance(TimeSpan.FromHours(3));
        var many = await _service.QuestionsOf<RemindOfRatings>();
        (await Reminders()).Count.ShouldBe(2);

        await using var other = new TestService();
        var second = await other.ADayWithSheets();
        await other.SubmitSheets(second, only: second.Practitioner);
        await other.SubmitSheets(second, only: second.YoungPerson);
        other.Time.Advance(TimeSpan.FromHours(3));
        many.ShouldBe(await other.QuestionsOf<RemindOfRatings>());
    }

    [Fact]
    public async Task The_ratings_of_many_are_locked_with_no_more_questions_for_each_than_for_one()
    {
        await _service.SubmitSheets(await _service.ADayWithSheets("Sam Okafor", "Jo Barker", "Ali Reza", "Kit Moss"));
        await using var other = new TestService();
        await other.SubmitSheets(await other.ADayWithSheets("Sam Okafor"));
        (await UnlockAndAsk(_service)).ShouldBeLessThanOrEqualTo(4 * await UnlockAndAsk(other));
    }

    private static async Task<int> UnlockAndAsk(TestService service)
    {
        await service.InDatabase(async db =>
        {
            await db.JobApplications.ExecuteUpdateAsync(a => a.SetProperty(x => x.Status, ApplicationStatus.Attended));
            await db.WashUps.ExecuteDeleteAsync();
        });
        var questions = await service.QuestionsOf<LockCompleteRatings>();
        (await service.InDatabase(db => db.JobApplications.AllAsync(a => a.Status == ApplicationStatus.Rated))).ShouldBeTrue();
        return questions;
    }

    [Fact]
    public async Task A_day_with_a_missing_sheet_cannot_be_closed()
    {
        var day = await _service.ADayWithSheets();
        _service.Time.Advance(TimeSpan.FromHours(5));
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        await recruiter.Press("Close the day");
        recruiter.Text.ShouldContain("sheets are still missing.");
        await recruiter.Follow("See whose sheets are still to come");
        recruiter.Heading.ShouldEndWith("still to come");

        await _service.SubmitSheets(day);
        await recruiter.Open($"/staff/days/{day.DayId}");
        await recruiter.Press("Close the day");
        recruiter.Text.ShouldNotContain("still missing");
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task To_close_the_day_is_the_next_step_once_the_exercises_are_over_or_every_sheet_is_in(bool over, bool sheetsAreIn, bool isSecondary)
    {
        var day = await _service.ADayWithSheets();
        if (over) _service.Time.MoveTo(day.Seats.SelectMany(s => s.Assignments).Max(a => a.EndsAt)!.Value);
        if (sheetsAreIn) await _service.SubmitSheets(day);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        recruiter.Page.QuerySelectorAll("button").Single(b => b.TextContent == "Close the day").ClassList.Contains("govuk-button--secondary").ShouldBe(isSecondary);
    }

    [Fact]
    public async Task A_day_is_not_closed_over_somebody_who_came_and_whom_nobody_was_to_rate()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day);
        await _service.InDatabase(async db =>
        {
            var (act, saved) = (TestData.AnAct(), await db.AssessmentDays.SingleAsync());
            var candidate = TestData.ACandidate("Lou Late", "lou.late@example.org", "01632 960199");
            var application = TestData.AnApplication(candidate.Id, (await db.Vacancies.SingleAsync()).Id, "BCDF-2399").After(ApplicationAction.CheckIn);
            var seat = TestData.ASeatOn(saved, application.Id, candidate.Id);
            seat.CheckIn(late: true, act).ShouldBeNull();
            db.AddRange(candidate, application, seat);
            await db.SaveChangesAsync();
        });
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        await recruiter.Press("Close the day");
        recruiter.Errors.ShouldHaveSingleItem().ShouldStartWith("Nobody has rated Lou Late, who came.");

        await recruiter.Press("Fit in Lou Late");
        await recruiter.Press("Close the day");
        recruiter.Errors.ShouldHaveSingleItem().ShouldContain("still missing");
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync())).Status.ShouldBe(DayStatus.Published);
    }

    [Fact]
    public async Task A_sheet_that_we_went_on_without_is_waited_for_again_until_the_talk_begins()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        foreach (var sheet in day.Seats[0].Assignments) await _service.GoOnWithout(day, sheet);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        await recruiter.Press("Close the day");
        recruiter.Errors.ShouldBe([new EverySheetIsExcused(["Sam Okafor"]).Message]);

        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/ratings");
        lead.Text.ShouldContain("Morgan Hale: “Taken ill”");
        lead.Page.QuerySelectorAll("button").Count(b => b.TextContent.StartsWith("Wait for it after all", StringComparison.Ordinal)).ShouldBe(day.Seats[0].Assignments.Count);
        await lead.Press("Wait for it after all: Dana Whitfield’s sheet about Sam Okafor, Group discussion");
        lead.Text.ShouldContain("We wait for that sheet again.");
        lead.Heading.ShouldBe($"1 sheet of {day.Seats[0].Assignments.Count} still to come");

        await lead.Open($"/staff/days/{day.DayId}/ratings");
        await _service.SubmitSheets(day, only: day.Lead);
        (await StatusOf(day.Seats[0])).ShouldBe(ApplicationStatus.Rated);
        await lead.Press("Wait for it after all");
        lead.Text.ShouldContain(new WashUpHasBegun().Message);
        lead.Page.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Wait for it after all"));
    }

    [Fact]
    public async Task A_recruiter_waits_for_no_sheet_that_a_manager_went_on_without()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.GoOnWithout(day, day.Seats[0].Assignments[0]);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}/ratings");
        recruiter.Text.ShouldContain("Morgan Hale: “Taken ill”");
        recruiter.Page.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Wait for it after all"));
    }

    [Fact]
    public async Task Whoever_goes_on_without_a_sheet_that_came_in_meanwhile_or_that_a_colleague_left_out_reads_who_did_what()
    {
        var day = await _service.ADayWithSheets("Sam Okafor", "Jo Barker");
        var (first, second) = (day.Seats[0].Assignments.First(a => a.StaffId == day.Practitioner.Id), day.Seats[1].Assignments.First(a => a.StaffId == day.Lead.Id));
        var late = await (await _service.SignIn(StaffRole.HiringManager, "Lena Late")).Open(Without(first));
        await _service.SubmitSheets(day, only: day.Practitioner);
        await late.Choose("Only Tom Ashby’s sheet").Fill("Why", "Taken ill").Press("Go on without it");
        late.Address.AbsolutePath.ShouldBe($"/staff/days/{day.DayId}/ratings");
        late.Text.ShouldContain("Tom Ashby has submitted this sheet meanwhile. Nothing that you typed was kept, and nothing else has changed.");

        await late.Open(Without(second));
        await _service.GoOnWithout(day, second);
        await late.Choose("Only Dana Whitfield’s sheet").Fill("Why", "Called away").Press("Go on without it");
        late.Text.ShouldContain("Morgan Hale went on without this sheet already: “Taken ill”. Nothing that you typed was kept, and nothing else has changed.");

        string Without(Assignment sheet) => $"/staff/days/{day.DayId}/ratings/{sheet.SeatId}/{sheet.ExerciseCode}?assessor={sheet.StaffId}";
    }

    [Fact]
    public async Task A_day_that_breaks_off_is_called_off_for_those_who_are_not_rated_and_goes_on_to_the_wash_up_for_the_others()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day with { Seats = [.. day.Seats.Take(2)] });
        var recruiter = await CallOff();
        recruiter.Errors.ShouldBe([new SomebodyIsHere(2).Message]);
        recruiter.ValueOf("Why it is called off").ShouldBe("The fire alarm went off.");

        await recruiter.Open($"/staff/days/{day.DayId}");
        recruiter.Page.QuerySelectorAll("button").Select(b => b.TextContent).ShouldNotContain($"Undo for {day.Seats[0].Name}");
        foreach (var seat in day.Seats.Skip(2)) await recruiter.Press($"Undo for {seat.Name}");
        await recruiter.Follow("Call the day off");
        recruiter.Text.ShouldContain("2 people are rated already");
        recruiter.Text.ShouldContain("2 candidates get a message");
        await recruiter.Fill("Why it is called off", "The fire alarm went off.").Press("Call the day off");

        recruiter.Errors.ShouldBeEmpty();
        foreach (var (seat, index) in day.Seats.Select((s, i) => (s, i))) (await StatusOf(seat)).ShouldBe(index < 2 ? ApplicationStatus.Rated : ApplicationStatus.Invited);
        (await _service.InDatabase(db => db.Messages.Where(m => m.Kind.EndsWith("day-called-off")).Select(m => m.ToName).ToListAsync()))
            .ShouldBe(day.Seats.Skip(2).Select(s => s.Name), ignoreOrder: true);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        foreach (var seat in day.Seats.Take(2)) lead.Text.ShouldContain(seat.Name);

        async Task<Browser> CallOff() => await (await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}/call-off"))
            .Fill("Why it is called off", "The fire alarm went off.").Press("Call the day off");
    }

    [Fact]
    public async Task Groups_are_not_dealt_again_once_a_sheet_is_begun_whatever_page_is_still_open()
    {
        var day = await _service.ADayWithSheets();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        await recruiter.Follow("Deal the groups again");
        await _service.SubmitSheets(day, only: day.Practitioner);
        await recruiter.Press("Deal the groups again");

        recruiter.Text.ShouldContain(new PeopleAreBeingRated(4).Message);
        recruiter.Page.QuerySelectorAll("a").ShouldNotContain(a => a.TextContent.Contains("Deal the groups again"));
        (await recruiter.Open($"/staff/days/{day.DayId}/deal-again")).Text.ShouldContain(new PeopleAreBeingRated(4).Message);
        (await _service.InDatabase(db => db.AssessmentDays.AsNoTracking().SingleAsync())).Assignments.Select(a => (a.StaffId, a.SeatId, a.ExerciseCode))
            .ShouldBe(day.Seats.SelectMany(s => s.Assignments).Select(a => (a.StaffId, a.SeatId, a.ExerciseCode)), ignoreOrder: true);
    }

    [Fact]
    public async Task Somebody_who_is_checked_in_after_the_last_sheet_is_locked_by_the_sweep()
    {
        var day = await _service.ADayWithSheets();
        var late = day.Seats[0];
        await _service.InDatabase(async db =>
        {
            (await db.Seats.SingleAsync(s => s.Id == late.SeatId)).UndoAttendance(TestData.AnAct());
            (await db.JobApplications.SingleAsync(a => a.Id == late.JobApplicationId)).Move(ApplicationAction.UndoAttendance, TestData.AnAct());
            await db.SaveChangesAsync();
        });
        await _service.SubmitSheets(day);
        (await StatusOf(late)).ShouldBe(ApplicationStatus.Booked);

        await _service.InDatabase(async db =>
        {
            (await db.Seats.SingleAsync(s => s.Id == late.SeatId)).CheckIn(late: true, TestData.AnAct());
            (await db.JobApplications.SingleAsync(a => a.Id == late.JobApplicationId)).Move(ApplicationAction.CheckIn, TestData.AnAct());
            await db.SaveChangesAsync();
        });
        await _service.Sweep<LockCompleteRatings>();
        (await StatusOf(late)).ShouldBe(ApplicationStatus.Rated);
    }

    [Fact]
    public async Task An_old_sheet_is_read_by_the_framework_that_it_was_written_with()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day);

        // The day was scored by an older text: one value had another name then.
        await _service.InDatabase(async db =>
        {
            var kept = await db.Frameworks.SingleAsync();
            var older = kept.Text.Replace("\"Openness and honesty\"", "\"Candour\"", StringComparison.Ordinal);
            db.Add(KeptFramework.Of(_service.Framework with { Version = "0123456789ab" }, older, TestData.AnAct().At));
            await db.SaveChangesAsync();
            await db.ScoreSheets.ExecuteUpdateAsync(s => s.SetProperty(x => x.FrameworkVersion, "0123456789ab"));
        });
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/applications/{day.Seats[0].JobApplicationId}/assessment");
        lead.Text.ShouldContain("Candour Met");
        lead.Text.ShouldNotContain("Openness and honesty");
    }

    private Task<List<string>> Reminders() => _service.InDatabase(db => db.Messages.Where(m => m.Kind == "ratings-missing").Select(m => m.ToName).ToListAsync());

    private Task<ApplicationStatus> StatusOf(ScoringSeat seat) => _service.InDatabase(db => db.JobApplications.Where(a => a.Id == seat.JobApplicationId).Select(a => a.Status).SingleAsync());
}
