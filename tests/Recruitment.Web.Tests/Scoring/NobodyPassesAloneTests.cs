using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Scoring;

/// <summary>Nobody is passed by one person alone, before the day has shown anything, or through a typed name.</summary>
public sealed class NobodyPassesAloneTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_sheet_is_written_from_the_start_of_its_exercise_and_before_that_it_says_the_time()
    {
        var day = await _service.ADayWithSheets();
        var now = _service.Time.GetUtcNow();
        var mine = day.Seats.SelectMany(s => s.Assignments).Where(a => a.StaffId == day.Lead.Id).ToList();
        var (open, later) = (mine.First(a => a.StartsAt <= now), mine.First(a => a.StartsAt > now));
        var lead = await (await _service.SignIn(day.Lead)).Open($"/assess/{later.SeatId}/{later.ExerciseCode}");
        lead.Text.ShouldContain($"You can write on this sheet from {Recruitment.Application.Words.Time(later.StartsAt!.Value)}");
        lead.Page.QuerySelectorAll("main button").ShouldBeEmpty();

        await lead.Open($"/assess/{open.SeatId}/{open.ExerciseCode}");
        lead.Page.QuerySelector("#sheet")!.SetAttribute("action", $"/assess/{later.SeatId}/{later.ExerciseCode}");
        await lead.Choose("4").Press("Save");
        lead.Errors.ShouldContain(new ExerciseHasNotBegun(later.StartsAt!.Value).Message);
        (await _service.InDatabase(db => db.ScoreSheets.CountAsync())).ShouldBe(0);

        _service.Time.MoveTo(later.StartsAt!.Value);
        await lead.Open($"/assess/{later.SeatId}/{later.ExerciseCode}");
        (await lead.Choose("4").Press("Save")).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sheet_about_somebody_who_is_not_checked_in_is_kept_and_counts_when_the_host_says_that_they_are_here()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        var sam = day.Seats[0];
        await _service.InDatabase(async db =>
        {
            var act = TestData.AnAct(_service.Time.GetUtcNow());
            (await db.Seats.SingleAsync()).UndoAttendance(act).ShouldBeNull();
            (await db.JobApplications.SingleAsync()).Move(ApplicationAction.UndoAttendance, act).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await _service.SubmitSheets(day);
        (await StatusOf(sam)).ShouldBe(ApplicationStatus.Booked);

        (await _service.ToDo("Are they here?")).ShouldHaveSingleItem().ShouldStartWith("Sam Okafor | A sheet about them is in, and they are not checked in. Are they here?");
        var host = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open("/staff");
        await host.Follow("Sam Okafor");
        host.Text.ShouldContain("A sheet is in: are they here?");
        await host.Press("Here");
        await _service.Sweep<LockCompleteRatings>();
        (await StatusOf(sam)).ShouldBe(ApplicationStatus.Rated);
        (await _service.ToDo("Are they here?")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_decides_before_the_last_exercise_of_the_person_is_over()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day);
        var lead = await Finished(day);
        await _service.ConfirmAsSecondPerson(day.Seats[0]);
        await lead.Open(Assessment(day));
        lead.Text.ShouldContain("Their last exercise ends at");
        await lead.Press("Keep these three lines");
        await lead.Open($"{Assessment(day)}/decision");
        await lead.Choose("Meets the standard").Press("Read the result mail");
        lead.Errors.ShouldHaveSingleItem().ShouldStartWith("Their last exercise ends at");
        _service.AfterTheExercises(day);
        await lead.Press("Read the result mail");
        await lead.Press("Record the decision");
        lead.Heading.ShouldBe("Meets the standard, decided by Dana Whitfield");
    }

    [Fact]
    public async Task A_rating_that_nobody_gave_cannot_be_agreed()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day, (_, _, _, value) => value == "openness" ? null : 4);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        await lead.Follow("Begin with the first");
        lead.Heading.ShouldBe("Openness and honesty");
        lead.Page.QuerySelectorAll("main option").ShouldAllBe(o => o.TextContent.StartsWith("Not enough to see"));
        lead.Page.QuerySelector("select")!.InnerHtml += "<option value=\"3\" selected>We agree 3</option>";
        await lead.Fill("What decided it", "As the arithmetic says").Choose("Dana Whitfield").Choose("Tom Ashby").Fill("Agreed for group discussion", "3").Press("Agree and next");
        lead.Errors.ShouldBe([new NobodySawIt().Message]);
    }

    [Fact]
    public async Task Nobody_agrees_alone_and_nobody_is_ticked_beforehand()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day, (_, _, _, value) => value == "openness" ? 1 : 4);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        await lead.Follow("Begin with the first");
        lead.Page.QuerySelectorAll("input[type=checkbox][checked]").ShouldBeEmpty();
        await lead.Fill("What decided it", "I know better").Choose("Dana Whitfield").Press("Agree and next");
        lead.Errors.ShouldBe([new NobodyAgreesAlone().Message]);
        lead.ValueOf("What decided it").ShouldBe("I know better");
    }

    [Fact]
    public async Task Whoever_raised_a_1_does_not_confirm_it_and_whoever_confirmed_it_does_not_decide()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day, (_, _, exercise, value) => value == "safeguarding" && exercise == "role-play" ? 1 : 4);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        await lead.Follow("Begin with the first");
        await lead.Fill("Agreed for role-play", "We agree 3").Fill("What decided it", "The notes").Choose("Dana Whitfield").Choose("Tom Ashby").Press("Agree and next");
        _service.AfterTheExercises(day);
        await lead.Open(Assessment(day));
        await lead.Press("Keep these three lines");
        lead.Page.QuerySelectorAll("a").ShouldNotContain(a => a.TextContent == "Take the decision");
        await lead.Follow("See what a second person confirms");
        lead.Text.ShouldContain("agreed 3 (Dana Whitfield): somebody else confirms this one");
        await lead.Open($"{Assessment(day)}/decision");
        await lead.Choose("Meets the standard").Press("Read the result mail");
        lead.Errors.ShouldHaveSingleItem().ShouldStartWith("A second person confirms this first, from their own account: Safeguarding judgement");

        (await _service.ToDo("To confirm as a second person")).ShouldHaveSingleItem().ShouldStartWith("Sam Okafor | Read the evidence and confirm: somebody other than Dana Whitfield");
        await _service.ConfirmAsSecondPerson(day.Seats[0]);
        (await _service.ToDo("To confirm as a second person")).ShouldBeEmpty();
        var second = await (await _service.SignIn(StaffRole.HiringManager, "Morgan Hale")).Open($"{Assessment(day)}/decision");
        await second.Choose("Meets the standard").Press("Read the result mail");
        second.Errors.ShouldBe([new WhatYouConfirmed().Message]);
        await lead.Press("Read the result mail");
        (await lead.Press("Record the decision")).Heading.ShouldBe("Meets the standard, decided by Dana Whitfield");
        lead.Text.ShouldContain("Morgan Hale");
    }

    [Fact]
    public async Task A_wash_up_is_opened_again_with_a_reason_until_somebody_has_decided()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day, (_, _, exercise, value) => value == "openness" && exercise == "group-discussion" ? 1 : 4);
        var lead = await Finished(day);
        await _service.ConfirmAsSecondPerson(day.Seats[0]);
        await lead.Open(Assessment(day));
        await lead.Press("Keep these three lines");
        await lead.Press("Open the wash-up again");
        lead.Errors.ShouldBe([new SayWhyAgain().Message]);
        await lead.Fill("Why the panel has to talk again", "Robin had a note that we did not read").Press("Open the wash-up again");
        lead.Errors.ShouldBeEmpty();
        (await StatusOf(day.Seats[0])).ShouldBe(ApplicationStatus.Rated);
        await lead.Open($"/staff/days/{day.DayId}/wash-up");
        await lead.Follow("Openness and honesty");
        await lead.Fill("What decided it", "Robin’s note").Choose("Dana Whitfield").Choose("Robin").Press("Agree and next");
        (await StatusOf(day.Seats[0])).ShouldBe(ApplicationStatus.WashedUp);
        var washUp = await _service.InDatabase(db => db.WashUps.SingleAsync());
        washUp.FeedbackCheckedBy.ShouldBeNull();
        washUp.Talks.Single(t => t.ValueCode == "openness").Reason.ShouldBe("Robin’s note");
    }

    [Fact]
    public async Task Equal_ratings_near_the_line_are_settled_together_and_the_page_says_how_many()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, seat, _, value) => seat == day.Seats[0] && value == "openness" ? 2 : value == "openness" ? 3 : 4);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        lead.Text.ShouldContain("3 lines are near the line and nobody disagrees");
        lead.Text.ShouldContain("Openness and honesty, Jo Barker: near the line, nobody disagrees");
        await lead.Press("Let 3 lines stand");
        lead.Text.ShouldContain("3 lines stand as rated.");
        await lead.Press("Finish for 4 people");
        (await _service.InDatabase(db => db.WashUps.CountAsync(w => w.FinishedAt != null))).ShouldBe(4);
    }

    [Fact]
    public async Task A_line_of_feedback_that_stands_on_no_sheet_is_not_kept()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day);
        var lead = await (await Finished(day)).Open(Assessment(day));
        await lead.Fill("Line 2", "You sing well").Fill("Written down on the day, for line 2", "").Press("Keep these three lines");
        lead.Errors.ShouldBe([new StandsOnNoSheet(2).Message]);
        lead.ValueOf("Line 2").ShouldBe("You sing well");
        (await _service.InDatabase(db => db.WashUps.SingleAsync())).FeedbackCheckedBy.ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_who_take_one_decision_back_the_second_is_told()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.SubmitSheets(day, (_, _, _, value) => value == "respect" ? 2 : 4);
        var lead = await Finished(day);
        await _service.ConfirmAsSecondPerson(day.Seats[0]);
        _service.AfterTheExercises(day);
        await lead.Open(Assessment(day));
        await lead.Press("Keep these three lines");
        await lead.Follow("Take the decision");
        await lead.Choose("Not yet").Press("Read the result mail");
        await lead.Press("Record the decision");
        var other = await (await _service.SignIn(StaffRole.HiringManager, "Lena Late")).Open(Assessment(day));
        await lead.Press("Take this decision back");
        await other.Press("Take this decision back");
        other.Errors.ShouldBe([new StaleForm().Message]);
        other.Heading.ShouldBe("The arithmetic says: not yet");
    }

    private async Task<Browser> Finished(ScoringDay day)
    {
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        while (lead.Page.QuerySelector("a.govuk-button")?.TextContent.Contains("Begin") == true || lead.Page.QuerySelectorAll("button").Any(b => b.TextContent == "Agree and next"))
        {
            if (lead.Page.QuerySelectorAll("button").All(b => b.TextContent != "Agree and next")) await lead.Follow("Begin with the first");
            await lead.Fill("What decided it", "The notes").Choose("Dana Whitfield").Choose("Tom Ashby").Press("Agree and next");
        }

        if (lead.Page.QuerySelectorAll("button").Any(b => b.TextContent.StartsWith("Finish for", StringComparison.Ordinal))) await lead.Press("Finish for");
        return lead;
    }

    private static string Assessment(ScoringDay day) => $"/staff/applications/{day.Seats[0].JobApplicationId}/assessment";

    private Task<ApplicationStatus> StatusOf(ScoringSeat seat) => _service.InDatabase(db => db.JobApplications.Where(a => a.Id == seat.JobApplicationId).Select(a => a.Status).SingleAsync());
}
