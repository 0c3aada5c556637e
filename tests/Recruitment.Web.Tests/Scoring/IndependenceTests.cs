using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Scoring;

/// <summary>Nobody reads another's rating before their own is in: not on pages, not in messages, not in the history.</summary>
public sealed class IndependenceTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task While_one_sheet_is_missing_no_page_shows_any_rating_or_evidence_to_anybody()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, only: day.Practitioner);
        await _service.SubmitSheets(day, only: day.YoungPerson);
        var manager = await _service.SignIn(StaffRole.HiringManager, "Morgan Elsewhere");
        foreach (var reader in new[] { await _service.SignIn(day.Lead), manager, await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter"), await _service.SignIn(StaffRole.Administrator, "Ada Admin") })
            foreach (var seat in day.Seats.Where(s => s.Assignments.Any(a => a.StaffId == day.Lead.Id)))
                foreach (var address in AddressesAbout(day, seat))
                {
                    await reader.Open(address);
                    reader.Page.DocumentElement.OuterHtml.ShouldNotContain($" saw {seat.FirstName} show ", customMessage: address);
                }
    }

    [Fact]
    public async Task A_lead_who_owes_a_sheet_reads_nobodys_ratings_of_that_day_even_of_people_who_are_complete()
    {
        var day = await _service.ADayWithSheets();
        var owed = day.Seats[0];
        await _service.SubmitSheets(day, only: day.Practitioner);
        await _service.SubmitSheets(day, only: day.YoungPerson);
        await _service.SubmitSheets(day with { Seats = [.. day.Seats.Skip(1)] }, only: day.Lead);
        (await _service.InDatabase(db => db.JobApplications.CountAsync(a => a.Status == ApplicationStatus.Rated))).ShouldBe(day.Seats.Count - 1);

        var lead = await _service.SignIn(day.Lead);
        foreach (var seat in day.Seats.Where(s => s != owed))
            foreach (var address in AddressesAbout(day, seat))
            {
                await lead.Open(address);
                lead.Page.DocumentElement.OuterHtml.ShouldNotContain($" saw {seat.FirstName} show ", customMessage: address);
            }

        (await lead.Open($"/staff/days/{day.DayId}/wash-up")).Heading.ShouldBe("Submit your own ratings first");
        await _service.SubmitSheets(day, only: day.Lead);
        (await lead.Open($"/staff/applications/{day.Seats[1].JobApplicationId}/assessment")).Page.DocumentElement.OuterHtml.ShouldContain($" saw {day.Seats[1].FirstName} show ");
    }

    [Fact]
    public async Task An_assessor_reads_their_own_sheet_and_nobody_elses_not_even_after_the_lock()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day);
        var reader = await _service.SignIn(day.Practitioner);
        foreach (var seat in day.Seats)
            foreach (var assignment in seat.Assignments)
            {
                await reader.Open($"/assess/{seat.SeatId}/{assignment.ExerciseCode}/check");
                foreach (var other in (string[])[day.Lead.Name, day.YoungPerson.Name])
                    reader.Page.DocumentElement.OuterHtml.ShouldNotContain($"{other} saw");
            }

        foreach (var address in AddressesAbout(day, day.Seats[0]).Where(a => a.StartsWith("/staff", StringComparison.Ordinal)))
            (await reader.Open(address)).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_matrix_shows_done_or_not_done_and_never_a_rating()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, _) => 5, only: day.Practitioner);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}/ratings");
        recruiter.Text.ShouldContain("Tom Ashby: done");
        recruiter.Text.ShouldContain("Dana Whitfield: not yet");
        recruiter.Page.QuerySelectorAll("td").ShouldAllBe(cell => !cell.TextContent.Contains('5'));
    }

    [Fact]
    public async Task The_history_and_the_reminder_say_that_sheets_are_in_or_missing_and_nothing_of_what_is_in_them()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, _) => 2, only: day.Practitioner);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}/ratings");
        await recruiter.Press("Remind them by e-mail");

        recruiter.Text.ShouldContain("A reminder is on its way to 1 assessor. Please tell Robin yourself: there is no e-mail address.");
        var message = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "ratings-missing"));
        message.ToName.ShouldBe("Dana Whitfield");
        foreach (var seat in day.Seats) message.Body.ShouldNotContain(seat.FirstName);
        foreach (var entry in await _service.InDatabase(db => db.History.Where(h => h.What.Contains("Sheet") || h.What.Contains("Ratings")).ToListAsync()))
        {
            (entry.Before ?? "").ShouldBe("");
            entry.Why.ShouldBeNull();
            _service.Framework.Exercises.Select(e => e.Code).ShouldContain(entry.After);
        }
    }

    [Fact]
    public async Task Somebody_who_knows_the_candidate_does_not_read_their_ratings_either()
    {
        var day = await _service.ADayWithSheets();
        var known = day.Seats[0];
        var lead = await _service.SignIn(day.Lead);
        var mine = known.Assignments.First(a => a.StaffId == day.Lead.Id);
        await lead.Open($"/assess/{known.SeatId}/{mine.ExerciseCode}/known");
        await lead.Press("Yes, I know them");
        var assignments = await _service.InDatabase(async db => (await db.AssessmentDays.SingleAsync()).Assignments.ToList());
        await _service.SubmitSheets(day with { Seats = [.. day.Seats.Select(s => s with { Assignments = [.. assignments.Where(a => a.SeatId == s.SeatId)] })] });

        await lead.Open($"/staff/applications/{known.JobApplicationId}/assessment");
        lead.Page.DocumentElement.OuterHtml.ShouldNotContain($" saw {known.FirstName} show ");
        (await lead.Open($"/staff/days/{day.DayId}/wash-up")).Text.ShouldContain("Not for you to see");
    }

    [Fact]
    public async Task Whose_sheet_the_panel_went_on_without_reads_the_others_and_adds_nothing_to_them()
    {
        var day = await _service.ADayWithSheets();
        var seat = day.Seats[0];
        var mine = seat.Assignments.Where(a => a.StaffId == day.Lead.Id).Select(a => a.ExerciseCode).ToList();
        await _service.SubmitSheets(day, only: day.Practitioner);
        await _service.SubmitSheets(day, only: day.YoungPerson);
        await _service.SubmitSheets(day with { Seats = [.. day.Seats.Skip(1)] }, only: day.Lead);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/assess/{seat.SeatId}/{mine[0]}");
        await GoOnWithout(day, seat, mine);
        var reader = await (await _service.SignIn(day.Lead)).Open($"/staff/applications/{seat.JobApplicationId}/assessment");
        reader.Page.DocumentElement.OuterHtml.ShouldContain($" saw {seat.FirstName} show ");

        await lead.Choose("1").Fill("Evidence", "Typed after reading").Press("Check and submit");
        lead.Errors.ShouldBe([new PanelWentOn().Message]);
        lead.ValueOf("Evidence").ShouldBe("Typed after reading");
        (await _service.InDatabase(db => db.ScoreSheets.CountAsync(s => s.SeatId == seat.SeatId && s.StaffId == day.Lead.Id))).ShouldBe(0);

        await lead.Open($"/assess/{seat.SeatId}/{mine[0]}");
        lead.Text.ShouldContain(new PanelWentOn().Message);
        lead.Page.QuerySelectorAll("main button").ShouldBeEmpty();
        (await lead.Open("/assess")).Text.ShouldContain("All your ratings are in. Thank you.");
        lead.Text.ShouldContain("Not needed any more");
    }

    [Fact]
    public async Task A_sheet_that_was_complete_when_the_panel_went_on_without_it_is_not_submitted_after_all()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        var seat = day.Seats[0];
        var lead = await (await _service.SignIn(day.Lead)).Open($"/assess/{seat.SeatId}/group-discussion");
        foreach (var block in lead.Page.QuerySelectorAll("section.app-value")) block.QuerySelector("input[value='3']")!.SetAttribute("checked", "");
        await lead.Press("Check and submit");
        await GoOnWithout(day, seat, ["group-discussion"]);
        await lead.Press("Submit my ratings");

        lead.Errors.ShouldBe([new PanelWentOn().Message]);
        lead.Page.QuerySelectorAll("main button").ShouldBeEmpty();
        (await _service.InDatabase(db => db.ScoreSheets.SingleAsync())).SubmittedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_joins_the_panel_after_the_ratings_are_locked_rates_nobody_who_is_locked()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day);
        var late = await _service.Add(TestData.AStaffMember(StaffRole.Assessor, "Remy", AssessorKind.YoungPerson));
        var assigned = await _service.InDatabase(async db =>
        {
            var saved = await db.AssessmentDays.SingleAsync();
            saved.AddAssessor(late.Id, AssessorKind.YoungPerson, Domain.AssessmentCentres.DayRole.Assessor, late.Name, TestData.AnAct()).ShouldBeNull();
            saved.FillGaps(await db.Seats.ToListAsync());
            await db.SaveChangesAsync();
            return saved.Assignments.First(a => a.StaffId == late.Id);
        });
        var browser = await (await _service.SignIn(late)).Open($"/assess/{assigned.SeatId}/{assigned.ExerciseCode}");
        browser.Text.ShouldContain(new PanelWentOn().Message);
        browser.Page.QuerySelectorAll("main button").ShouldBeEmpty();
        (await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}/ratings")).Text.ShouldNotContain("Remy: not yet");
    }

    private async Task GoOnWithout(ScoringDay day, ScoringSeat seat, IEnumerable<string> exercises)
    {
        await _service.InDatabase(async db =>
        {
            var washUp = WashUp.Of(seat.JobApplicationId, day.DayId, seat.SeatId, _service.Time.GetUtcNow());
            foreach (var exercise in exercises) washUp.Excuse(day.Lead.Id, exercise, "Called away.", TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            db.Add(washUp);
            await db.SaveChangesAsync();
        });
        await _service.Sweep<LockCompleteRatings>();
    }

    private static IEnumerable<string> AddressesAbout(ScoringDay day, ScoringSeat seat) =>
    [
        $"/staff/days/{day.DayId}/ratings",
        $"/staff/days/{day.DayId}/wash-up",
        $"/staff/days/{day.DayId}/wash-up/{seat.JobApplicationId}/children-first",
        $"/staff/days/{day.DayId}/wash-up/{seat.JobApplicationId}/safeguarding",
        $"/staff/days/{day.DayId}",
        $"/staff/applications/{seat.JobApplicationId}",
        $"/staff/applications/{seat.JobApplicationId}/assessment",
        $"/staff/applications/{seat.JobApplicationId}/assessment/decision",
        $"/staff/applications/{seat.JobApplicationId}/history",
        "/staff",
        "/staff/applications",
    ];
}
