using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Scoring;

public sealed class DecisionTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task From_the_last_sheet_to_the_result_on_the_same_day()
    {
        var day = await _service.ADayWithSheets();
        var sam = day.Seats[0];

        // Two who watched the group discussion are two points apart about Sam's openness; everything else is clear.
        await _service.SubmitSheets(day, (member, seat, exercise, value) =>
            seat == sam && exercise == "group-discussion" && value == "openness" ? member.Id == sam.Assignments.First(a => a.ExerciseCode == exercise).StaffId ? 5 : 3 : 4);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        lead.Heading.ShouldBe("1 line needs a talk");
        await lead.Press("Finish for 3 people");
        lead.Text.ShouldContain("The wash-up is finished for 3 people.");

        await lead.Follow("Begin with the first");
        lead.Heading.ShouldBe("Openness and honesty");
        lead.Text.ShouldContain("Group discussion: assessors are 2 or more apart");
        lead.Text.ShouldContain("saw Sam show openness");
        lead.Fill("Agreed for group discussion", "We agree 4").Fill("What decided it", "Both wrote down the same two sentences").Choose("Dana Whitfield").Choose("Tom Ashby").Choose("Robin");
        await lead.Press("Agree and next");
        lead.Text.ShouldContain("The wash-up of Sam Okafor is finished.");
        lead.Heading.ShouldBe("The wash-up is finished");

        await _service.ConfirmAsSecondPerson(sam);
        _service.AfterTheExercises(day);
        await lead.Follow("Sam Okafor");
        lead.Heading.ShouldBe("The arithmetic says: meets the standard");
        lead.Text.ShouldContain("Group discussion: agreed 4; rated ");
        lead.Text.ShouldContain("Wash-up: Both wrote down the same two sentences (Dana Whitfield, Robin, Tom Ashby)");
        lead.Fill("Line 1", "You asked him first").Fill("Line 2", "You said sorry plainly").Fill("Line 3", "Weigh what you do not know yet");
        await lead.Press("Keep these three lines");
        await lead.Follow("Take the decision");
        await lead.Choose("Meets the standard").Press("Read the result mail");
        lead.Text.ShouldContain("You met the standard for Social worker, family safeguarding");
        await lead.Press("Record the decision");

        lead.Heading.ShouldBe("Meets the standard, decided by Dana Whitfield");
        await lead.Follow("Back to the wash-up");
        lead.Text.ShouldContain("3 people wait for the result. It is promised by 6pm");
        lead.Text.ShouldContain("Nothing left to do");
        lead.Page.QuerySelector("a.govuk-button")!.TextContent.ShouldBe("Decide about Ali Reza");
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync(a => a.Id == sam.JobApplicationId));
        application.Status.ShouldBe(ApplicationStatus.MetTheStandard);
        await _service.SendMail();
        var message = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "met-the-standard-result"));
        message.State.ShouldBe(MessageState.Sent);
        message.Body.ShouldContain("* You asked him first");
        var decision = await _service.InDatabase(db => db.Decisions.SingleAsync());
        decision.DecidedBy.ShouldBe("Dana Whitfield");
        decision.Arithmetic.ShouldContain("Openness and honesty: (4.00 + 4.00) ÷ 2 = 4.00, at least 3.00: met");
    }

    [Fact]
    public async Task A_decision_that_was_not_chosen_is_asked_for()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day);
        var lead = await Washed(day, day.Seats[0]);
        await lead.Follow("Take the decision");
        await lead.Press("Read the result mail");
        lead.Errors.ShouldBe(["Choose whether they meet the standard"]);
    }

    [Fact]
    public async Task Nobody_decides_before_the_feedback_is_checked()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day);
        var sam = day.Seats[0];
        var lead = await Washed(day, sam, checkFeedback: false);
        await lead.Open($"/staff/applications/{sam.JobApplicationId}/assessment/decision");

        lead.Text.ShouldNotContain("Your decision");
        await lead.Follow("Check the feedback");
        lead.Heading.ShouldBe("The arithmetic says: meets the standard");
    }

    [Fact]
    public async Task Originals_stay_as_they_were_given()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, value) => value == "safeguarding" ? 1 : 4);
        var before = await Ratings();
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        await lead.Follow("Begin with the first");
        foreach (var select in lead.Page.QuerySelectorAll("label").Select(l => l.TextContent.Trim()).Where(l => l.StartsWith("Agreed for", StringComparison.Ordinal)))
            lead.Fill(select, "We agree 3");
        await Agree(lead, "The notes");
        (await Ratings()).ShouldBe(before);
    }

    [Fact]
    public async Task A_1_on_the_value_that_must_be_passed_is_not_yet_and_its_mail_can_be_taken_back_for_15_minutes()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (member, seat, exercise, value) => value == "safeguarding" && exercise == "role-play" && seat == day.Seats[0] ? 1 : 5);
        var lead = await Washed(day, day.Seats[0]);
        lead.Heading.ShouldBe("The arithmetic says: not yet");
        lead.Text.ShouldContain("(1.00 + 5.00) ÷ 2 = 3.00, but there is a rating of 1 and this value must be passed: not met");

        await lead.Follow("Take the decision");
        await lead.Choose("Not yet").Press("Read the result mail");
        lead.Text.ShouldContain("Safeguarding judgement: Sees the main risks, says what is unknown, and takes safe and timely steps.");
        lead.Text.ShouldContain("another assessment day from 26 May 2027");
        await lead.Press("Record the decision");
        await _service.SendMail();
        (await ResultMail()).State.ShouldBe(MessageState.Waiting);
        (await _service.Browser().Open(await _service.PageOf(day.Seats[0].JobApplicationId))).Text.ShouldContain("We are putting together what we saw");

        await lead.Press("Take this decision back");
        lead.Heading.ShouldBe("The arithmetic says: not yet");
        (await ResultMail()).State.ShouldBe(MessageState.Cancelled);
        (await _service.InDatabase(db => db.JobApplications.SingleAsync(a => a.Id == day.Seats[0].JobApplicationId))).Status.ShouldBe(ApplicationStatus.WashedUp);
    }

    [Fact]
    public async Task A_decision_that_differs_from_the_arithmetic_needs_a_reason_and_a_second_person_from_their_own_account()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, seat, _, value) => seat == day.Seats[0] && value == "respect" ? 2 : 4);
        var lead = await Washed(day, day.Seats[0]);
        await lead.Follow("Take the decision");
        await lead.Choose("Meets the standard").Press("Read the result mail");
        lead.Errors.ShouldHaveSingleItem().ShouldStartWith("Your decision differs from the arithmetic. Say why");
        await lead.Fill("Reason", "An interpreter was late").Press("Read the result mail");
        lead.Page.QuerySelectorAll("button").Select(b => b.TextContent).ShouldNotContain("Record the decision");
        await lead.Press("Go back and change it");
        await lead.Press("Read the result mail");
        await lead.Press("Ask a second person to agree");
        lead.Text.ShouldContain("Dana Whitfield asks a second person to agree to “meets the standard”.");
        await lead.Follow("Read why and agree");
        lead.Text.ShouldContain(new NotYourOwnToConfirm().Message);
        lead.Page.QuerySelectorAll("main button").ShouldBeEmpty();

        var second = await (await _service.SignIn(StaffRole.HiringManager, "Morgan Hale")).Open("/staff");
        await second.Follow("Sam Okafor");
        second.Text.ShouldContain("Dana Whitfield means to decide “meets the standard”, which differs from the arithmetic: An interpreter was late");
        await second.Press("I have read the evidence and confirm it");
        await second.Open($"/staff/applications/{day.Seats[0].JobApplicationId}/assessment/decision");
        await second.Press("Read the result mail");
        second.Errors.ShouldBe([new WhatYouConfirmed().Message]);

        await lead.Open($"/staff/applications/{day.Seats[0].JobApplicationId}/assessment/decision");
        await lead.Press("Read the result mail");
        await lead.Press("Record the decision");
        lead.Text.ShouldContain("This differs from the arithmetic, which said “not yet”. An interpreter was late (agreed with Morgan Hale)");
    }

    [Fact]
    public async Task A_concern_is_settled_in_the_talk_or_it_bars()
    {
        var day = await _service.ADayWithSheets();
        var sam = day.Seats[0];
        _service.AfterTheExercises(day);
        var practitioner = await _service.SignIn(day.Practitioner);
        var mine = sam.Assignments.First(a => a.StaffId == day.Practitioner.Id);
        await practitioner.Open($"/assess/{sam.SeatId}/{mine.ExerciseCode}");
        await practitioner.Fill("A concern", "Offered the boy a lift home alone").Press("Save");
        await _service.InDatabase(async db =>
        {
            var sheet = await db.ScoreSheets.SingleAsync();
            sheet.Save([.. _service.Framework.ValuesOf(mine.ExerciseCode).Select(v => new SheetAnswer(v.Code, 4, false))], [], sheet.Concern, _service.Framework, _service.Time.GetUtcNow());
            sheet.Submit(_service.Framework, TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await _service.SubmitSheets(day);

        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        lead.Heading.ShouldBe("1 line needs a talk");
        await lead.Follow("Begin with the first");
        lead.Text.ShouldContain("Offered the boy a lift home alone");
        await Agree(lead, "Talked through");
        lead.Errors.ShouldContain("Say whether the concern is settled");
        await lead.Choose("No, it stands").Fill("What you found", "It was said, and meant").Press("Agree and next");
        (await lead.Open($"/staff/applications/{sam.JobApplicationId}/assessment")).Heading.ShouldBe("The arithmetic says: not yet");
        lead.Text.ShouldContain("4.00, but a concern stands: not met");
    }

    [Fact]
    public async Task An_exercise_left_out_as_an_adjustment_is_averaged_over_and_the_wash_up_goes_on()
    {
        var day = await _service.ADayWithSheets();
        var sam = day.Seats[0];
        await _service.SubmitSheets(day with { Seats = [.. day.Seats.Skip(1), sam with { Assignments = [.. sam.Assignments.Where(a => a.ExerciseCode != "written-analysis")] }] });
        var missing = sam.Assignments.Single(a => a.ExerciseCode == "written-analysis");
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Morgan Hale")).Open($"/staff/days/{day.DayId}/ratings");
        await manager.Follow("Go on without");
        await manager.Choose("The whole exercise").Fill("Why", "Agreed on 20 November: no written task").Press("Go on without it");
        manager.Text.ShouldContain("left out");
        (await _service.InDatabase(db => db.JobApplications.CountAsync(a => a.Status == ApplicationStatus.Rated))).ShouldBe(4);
        var standard = await manager.Open($"/staff/applications/{sam.JobApplicationId}/assessment");
        standard.Text.ShouldContain("Safeguarding judgement Met 4.00, at least 3.00: met");
        missing.ExerciseCode.ShouldBe("written-analysis");
    }

    [Fact]
    public async Task A_recruiter_cannot_decide_or_lead_the_wash_up()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day);
        var recruiter = await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter");
        (await recruiter.Open($"/staff/days/{day.DayId}/wash-up")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await recruiter.Open($"/staff/applications/{day.Seats[0].JobApplicationId}/assessment/decision")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_panels_in_one_wash_up_never_overwrite_each_other_unseen()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, value) => value == "openness" ? 3 : 4);
        var address = $"/staff/days/{day.DayId}/wash-up/{day.Seats[0].JobApplicationId}/openness";
        var one = await (await _service.SignIn(day.Lead)).Open(address);
        var other = await (await _service.SignIn(StaffRole.HiringManager, "Morgan Hale")).Open($"/staff/days/{day.DayId}/wash-up/{day.Seats[0].JobApplicationId}/children-first");
        await Agree(one, "The notes");
        await Agree(other, "Something else");
        other.Errors.ShouldHaveSingleItem().ShouldStartWith("Somebody else agreed something while you had this open.");
        other.ValueOf("What decided it").ShouldBe("Something else");
    }

    [Fact]
    public async Task The_second_panel_reads_what_the_first_agreed_before_anything_takes_its_place()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, value) => value is "openness" or "children-first" ? 3 : 4);
        var address = $"/staff/days/{day.DayId}/wash-up/{day.Seats[0].JobApplicationId}/openness";
        var one = await (await _service.SignIn(day.Lead)).Open(address);
        var other = await (await _service.SignIn(StaffRole.HiringManager, "Morgan Hale")).Open(address);
        await one.Fill("Agreed for group discussion", "We agree 4").Fill("What decided it", "Two sentences of hers").Choose("Dana Whitfield").Choose("Tom Ashby").Press("Agree and next");
        await other.Fill("What decided it", "Something else").Choose("Morgan Hale").Choose("Robin").Press("Agree and next");

        other.Text.ShouldContain("What is saved now Group discussion: agreed 4");
        other.Text.ShouldContain("“Two sentences of hers” (Dana Whitfield, Tom Ashby)");
        other.ValueOf("What decided it").ShouldBe("Something else");
        await other.Press("Agree and next");
        other.Errors.ShouldBeEmpty();
        (await _service.InDatabase(db => db.WashUps.SingleAsync(w => w.JobApplicationId == day.Seats[0].JobApplicationId))).Talks.Single().Names.ShouldBe("Morgan Hale, Robin");
    }

    [Fact]
    public async Task Of_two_who_check_the_three_lines_the_second_reads_what_the_first_kept()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, _) => 4);
        var second = await Washed(day, day.Seats[0], checkFeedback: false);
        var first = await (await _service.SignIn(StaffRole.Recruiter, "Priya Shah")).Open(second.Address.AbsolutePath);
        await first.Fill("Line 1", "You asked him first").Fill("Line 2", "Two").Fill("Line 3", "Three").Press("Keep these three lines");

        await second.Fill("Line 1", "You listened").Press("Keep these three lines");

        second.Errors.ShouldBe([new StaleForm().Message]);
        second.Text.ShouldContain("What is saved now You asked him first Two Three");
        second.ValueOf("Line 1").ShouldBe("You listened");

        await second.Press("Keep these three lines");
        second.Errors.ShouldBeEmpty();
        second.ValueOf("Line 1").ShouldBe("You listened");
        second.Text.ShouldNotContain("What is saved now");
    }

    [Fact]
    public async Task Who_keeps_other_lines_after_a_colleague_decided_reads_who_did_and_keeps_their_own_words()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, _) => 4);
        var first = await Washed(day, day.Seats[0]);
        var second = await (await _service.SignIn(StaffRole.Recruiter, "Priya Shah")).Open(first.Address.AbsolutePath);
        var third = await (await (await _service.SignIn(StaffRole.HiringManager, "Morgan Hale")).Open(first.Address.AbsolutePath)).Follow("Take the decision");
        await first.Follow("Take the decision");
        await first.Choose("Meets the standard").Press("Read the result mail");
        await first.Press("Record the decision");

        await second.Fill("Line 1", "You listened").Press("Keep these three lines");
        second.Errors.ShouldBe([new DecidedMeanwhile("Dana Whitfield").Message]);
        second.Text.ShouldContain("What you typed, and what was not kept You listened Two Three");
        second.Text.ShouldContain("Feedback in three lines One Two Three");
        (await _service.InDatabase(db => db.WashUps.SingleAsync(w => w.JobApplicationId == day.Seats[0].JobApplicationId))).Feedback.Select(f => f.Text).ShouldBe(["One", "Two", "Three"], ignoreOrder: true);

        await third.Choose("Not yet").Press("Read the result mail");
        third.Text.ShouldContain("Dana Whitfield has taken the decision already. Nothing that you typed was kept, and nothing else has changed.");
    }

    [Fact]
    public async Task Somebody_whose_application_is_opened_again_after_the_result_is_decided_about_anew()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, (_, _, _, value) => value == "respect" ? 2 : 4);
        var lead = await Washed(day, day.Seats[0]);
        await lead.Follow("Take the decision");
        await lead.Choose("Not yet").Press("Read the result mail");
        await lead.Press("Record the decision");
        _service.Time.Advance(TimeSpan.FromMinutes(16));
        await _service.SendMail();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter, "Priya Shah")).Open($"/staff/applications/{day.Seats[0].JobApplicationId}");
        await recruiter.Press("Open again");

        await lead.Open($"/staff/applications/{day.Seats[0].JobApplicationId}/assessment");
        lead.Heading.ShouldBe("The arithmetic says: not yet");
        await lead.Fill("Line 1", "You listened").Press("Keep these three lines");
        lead.Errors.ShouldBeEmpty();
        await lead.Follow("Take the decision");
        await lead.Choose("Not yet").Press("Read the result mail");
        (await lead.Press("Record the decision")).Heading.ShouldBe("Not yet, decided by Dana Whitfield");
    }

    private async Task<Browser> Washed(ScoringDay day, ScoringSeat seat, bool checkFeedback = true)
    {
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/days/{day.DayId}/wash-up");
        if (lead.Page.QuerySelectorAll("button").Any(b => b.TextContent.Contains("Finish for"))) await lead.Press("Finish for");
        for (var i = 0; i < 20 && lead.Page.QuerySelector("a.govuk-button")?.TextContent.Contains("Begin") == true; i++)
        {
            await lead.Follow("Begin with the first");
            while (lead.Page.QuerySelectorAll("button").Any(b => b.TextContent == "Agree and next")) await Agree(lead, "The notes of the day");
        }

        await _service.ConfirmAsSecondPerson(seat);
        _service.AfterTheExercises(day);
        await lead.Open($"/staff/applications/{seat.JobApplicationId}/assessment");
        if (!checkFeedback) return lead;
        lead.Fill("Line 1", "One").Fill("Line 2", "Two").Fill("Line 3", "Three");
        return await lead.Press("Keep these three lines");
    }

    private static Task<Browser> Agree(Browser browser, string decided) => browser.Fill("What decided it", decided).Choose("Dana Whitfield").Choose("Tom Ashby").Press("Agree and next");

    private Task<Message> ResultMail() => _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "not-yet-result"));

    private async Task<string> Ratings() => string.Join('\n', await _service.InDatabase(async db =>
        (await db.ScoreSheets.OrderBy(s => s.Id).ToListAsync()).SelectMany(s => s.Lines.OrderBy(l => l.ValueCode).Select(l => $"{s.Id} {l.ValueCode} {l.Rating}")).ToList()));
}
