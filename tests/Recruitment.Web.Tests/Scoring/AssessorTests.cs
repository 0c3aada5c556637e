using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Scoring;

public sealed class AssessorTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_assessor_sees_their_own_running_order_with_first_names_and_colours_only()
    {
        var day = await _service.ADayWithSheets();
        var browser = await (await _service.SignIn(day.Practitioner)).Open("/assess");
        browser.Heading.ShouldStartWith("Today, 9:30am, Room");
        browser.Heading.ShouldEndWith("you see 4 people");
        browser.Text.ShouldContain("Sam, red, group A");
        foreach (var surname in (string[])["Okafor", "Barker", "Reza", "Moss"]) browser.Page.DocumentElement.OuterHtml.ShouldNotContain(surname);
    }

    [Theory]
    [InlineData(-25, false)]
    [InlineData(-23, true)]
    [InlineData(27, true)] // The day takes four hours.
    [InlineData(29, false)]
    public async Task Candidates_are_there_from_24_hours_before_the_day_until_24_hours_after_it(int hoursFromStart, bool there)
    {
        var day = await _service.ADayWithSheets();
        _service.Time.MoveTo(_service.Time.GetUtcNow().AddHours(-1 + hoursFromStart));
        var browser = await (await _service.SignIn(day.Practitioner)).Open("/assess");
        browser.Text.Contains("Sam").ShouldBe(there);
        await browser.Open(Sheet(day, day.Practitioner));
        browser.Status.ShouldBe(there ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_person_who_is_not_assigned_is_not_there()
    {
        var day = await _service.ADayWithSheets();
        var stranger = await _service.SignIn(StaffRole.Assessor, "Lee Stranger", AssessorKind.Practitioner);
        (await stranger.Open("/assess")).Heading.ShouldBe("Nobody to assess just now");
        (await stranger.Open(Sheet(day, day.Practitioner))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_knows_a_candidate_says_so_and_sees_them_no_more_and_somebody_else_does()
    {
        var day = await _service.ADayWithSheets();
        var seat = day.Seats.First(s => s.Assignments.Any(a => a.StaffId == day.Practitioner.Id));
        var sheet = $"/assess/{seat.SeatId}/{seat.Assignments.First(a => a.StaffId == day.Practitioner.Id).ExerciseCode}";
        var browser = await (await _service.SignIn(day.Practitioner)).Open(sheet);
        (await browser.Follow("I know this person")).Heading.ShouldBe($"Do you know {seat.FirstName}?");
        await browser.Press("Yes, I know them");

        browser.Text.ShouldContain("Thank you for saying so. Somebody else will see them.");
        browser.Page.QuerySelectorAll(".app-card").Select(c => c.TextContent).ShouldNotContain(card => card.Contains(seat.FirstName));
        (await browser.Open(sheet)).Status.ShouldBe(HttpStatusCode.NotFound);
        var after = await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == day.DayId));
        after.Assignments.ShouldNotContain(a => a.SeatId == seat.SeatId && a.StaffId == day.Practitioner.Id);
        after.Assignments.Where(a => a.SeatId == seat.SeatId).Select(a => a.ExerciseCode).Distinct().ShouldBe(seat.Assignments.Select(a => a.ExerciseCode).Distinct(), ignoreOrder: true);
        (await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "AcquaintanceDeclared"))).ActorName.ShouldBe(day.Practitioner.Name);
    }

    [Fact]
    public async Task Evidence_and_ratings_are_saved_without_script_checked_and_submitted_once()
    {
        var day = await _service.ADayWithSheets();
        var address = Sheet(day, day.Practitioner, "group-discussion");
        var browser = await (await _service.SignIn(day.Practitioner)).Open(address);
        browser.Fill("Evidence", "“What would you like to happen?” she asked him").Choose("5");
        await browser.Press("Save");
        browser.Text.ShouldContain("Saved 10:30am");
        browser.Text.ShouldContain("10:30am “What would you like to happen?” she asked him");

        await browser.Press("Check and submit");
        browser.Heading.ShouldStartWith("Check your ratings of ");
        browser.Text.ShouldContain("Respect and inclusion: choose a rating, or “I did not see it”");
        browser.Page.QuerySelectorAll("button").Select(b => b.TextContent).ShouldNotContain("Submit my ratings");

        await browser.Open(address);
        foreach (var block in browser.Page.QuerySelectorAll("section.app-value").Skip(1))
            block.QuerySelector("input[value='not-seen']")!.SetAttribute("checked", "");
        await browser.Press("Check and submit");
        await browser.Press("Submit my ratings");
        browser.Text.ShouldContain("are in. Thank you.");

        (await browser.Open(address)).Heading.ShouldStartWith("Your ratings of ");
        browser.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        var sheet = await _service.InDatabase(db => db.ScoreSheets.SingleAsync());
        sheet.Lines.Count(l => l.Rating == 5).ShouldBe(1);
        sheet.Lines.Count(l => l.NotSeen).ShouldBe(2);
    }

    [Fact]
    public async Task A_sheet_that_was_never_begun_cannot_be_submitted()
    {
        var day = await _service.ADayWithSheets();
        var browser = await (await _service.SignIn(day.Practitioner)).Open(Sheet(day, day.Practitioner) + "/check");
        browser.Text.ShouldContain("choose a rating, or “I did not see it”");
        browser.Page.QuerySelectorAll("button").Select(b => b.TextContent).ShouldNotContain("Submit my ratings");
    }

    [Fact]
    public async Task A_5_without_evidence_is_asked_for_it()
    {
        var day = await _service.ADayWithSheets();
        var browser = await (await _service.SignIn(day.Practitioner)).Open(Sheet(day, day.Practitioner, "group-discussion"));
        browser.Choose("5");
        await browser.Press("Check and submit");
        browser.Text.ShouldContain("Children first: a 5 needs one line of what you saw");
    }

    [Fact]
    public async Task A_line_of_evidence_can_be_taken_away()
    {
        var day = await _service.ADayWithSheets();
        var browser = await (await _service.SignIn(day.Practitioner)).Open(Sheet(day, day.Practitioner));
        await browser.Fill("Evidence", "Said nothing at all").Press("Add this line");
        browser.Text.ShouldContain("Said nothing at all");
        await browser.Press("Remove");
        browser.Text.ShouldNotContain("Said nothing at all");
    }

    [Fact]
    public async Task Two_screens_of_one_assessor_never_overwrite_each_other_unseen()
    {
        var day = await _service.ADayWithSheets();
        var phone = await (await _service.SignIn(day.Practitioner)).Open(Sheet(day, day.Practitioner, "group-discussion"));
        var laptop = await (await _service.SignIn(day.Practitioner)).Open(Sheet(day, day.Practitioner, "group-discussion"));
        await phone.Choose("4").Press("Save");
        await laptop.Choose("2").Fill("Evidence", "Typed on the laptop").Press("Save");

        laptop.Errors.ShouldContain(e => e.Contains("You changed this sheet on another screen"));
        laptop.Errors.ShouldContain("Children first: saved on the other screen as 4");
        laptop.ValueOf("Evidence").ShouldBe("Typed on the laptop");
        (await _service.InDatabase(db => db.ScoreSheets.SingleAsync())).Lines.Single().Rating.ShouldBe(4);

        await laptop.Press("Save");
        (await _service.InDatabase(db => db.ScoreSheets.SingleAsync())).Lines.Single().Rating.ShouldBe(2);
    }

    [Fact]
    public async Task A_concern_saved_on_one_screen_is_never_wiped_by_another_that_has_not_seen_it()
    {
        var day = await _service.ADayWithSheets();
        const string label = "A concern about the safety of a child";
        var address = Sheet(day, day.Practitioner);
        var phone = await (await _service.SignIn(day.Practitioner)).Open(address);
        var laptop = await (await _service.SignIn(day.Practitioner)).Open(address);
        await phone.Fill(label, "Would leave a child with him").Press("Save");
        await laptop.Choose("2").Press("Save");
        laptop.Errors.ShouldContain("Saved on the other screen: “Would leave a child with him”");
        laptop.ValueOf(label).ShouldBe("Would leave a child with him");
        await laptop.Press("Save");
        (await _service.InDatabase(db => db.ScoreSheets.SingleAsync())).Concern.ShouldBe("Would leave a child with him");

        await phone.Open(address);
        await laptop.Fill(label, "Written on the laptop").Press("Save");
        await phone.Fill(label, "Written on the phone").Press("Save");
        phone.Errors.ShouldContain("Saved on the other screen: “Written on the laptop”");
        phone.ValueOf(label).ShouldBe("Written on the phone");
    }

    [Fact]
    public async Task A_line_of_evidence_that_is_emptied_again_while_it_is_typed_is_not_kept()
    {
        var day = await _service.ADayWithSheets();
        var browser = await (await _service.SignIn(day.Practitioner)).Open(Sheet(day, day.Practitioner));
        foreach (var (typed, kept) in (IEnumerable<(string, int)>)[("", 0), ("Said something about the wrong person", 1), ("", 0)])
        {
            browser.Page.QuerySelector("#sheet")!.SetAttribute("action", "?handler=Autosave");
            (await browser.Fill("Evidence", typed).PressUnseen("Save")).ShouldBe(HttpStatusCode.OK);
            var sheet = await _service.InDatabase(db => db.ScoreSheets.SingleAsync());
            sheet.Evidence.Count.ShouldBe(kept);
            browser.Page.QuerySelector("input[name='Input.Version']")!.SetAttribute("value", sheet.Version.ToString());
        }
    }

    [Fact]
    public async Task Whoever_knows_a_candidate_can_say_so_after_somebody_else_has_not_come()
    {
        var day = await _service.ADayWithSheets();
        var missing = day.Seats[0];
        await _service.InDatabase(async db =>
        {
            var seat = await db.Seats.SingleAsync(s => s.Id == missing.SeatId);
            seat.UndoAttendance(TestData.AnAct()).ShouldBeNull();
            seat.RecordNoShow(TestData.AnAct()).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        var known = day.Seats.Skip(1).First(s => s.Assignments.Any(a => a.StaffId == day.Practitioner.Id));
        var browser = await (await _service.SignIn(day.Practitioner)).Open($"/assess/{known.SeatId}/{known.Assignments.First(a => a.StaffId == day.Practitioner.Id).ExerciseCode}/known");
        await browser.Press("Yes, I know them");

        browser.Text.ShouldContain("Thank you for saying so.");
        var after = await _service.InDatabase(db => db.AssessmentDays.SingleAsync());
        after.Assignments.ShouldNotContain(a => a.SeatId == known.SeatId && a.StaffId == day.Practitioner.Id);
        after.Assignments.Count(a => a.SeatId == missing.SeatId).ShouldBe(missing.Assignments.Count);
    }

    [Fact]
    public async Task A_young_person_reads_plain_words_and_nothing_else()
    {
        var day = await _service.ADayWithSheets();
        var browser = await (await _service.SignIn(day.YoungPerson)).Open(Sheet(day, day.YoungPerson, "group-discussion"));
        browser.Text.ShouldContain("Did they care about what the young person thinks?");
        browser.Text.ShouldContain("Really yes. I would want them on my side.");
        browser.Text.ShouldNotContain("Brings the child’s view in unprompted");
        browser.Page.DocumentElement.OuterHtml.ShouldNotContain("/staff/applications");
        browser.Page.QuerySelectorAll("legend").ShouldAllBe(l => l.ClassList.Contains("govuk-fieldset__legend--s"));
    }

    [Fact]
    public async Task Somebody_whom_an_assessor_knows_is_hidden_from_them_and_seen_by_another()
    {
        var day = await _service.ADayWithSheets();
        var seat = day.Seats.First(s => s.Assignments.Any(a => a.StaffId == day.Practitioner.Id && a.ExerciseCode == "group-discussion"));
        var browser = await (await _service.SignIn(day.Practitioner)).Open($"/assess/{seat.SeatId}/group-discussion");
        await browser.Follow("I know this person");
        await browser.Press("Yes, I know them");

        browser.Text.ShouldContain("Somebody else will see them.");
        (await browser.Open("/assess")).Text.ShouldNotContain(seat.FirstName + ",");
        (await browser.Open($"/assess/{seat.SeatId}/group-discussion")).Status.ShouldBe(HttpStatusCode.NotFound);
        var saved = await _service.InDatabase(db => db.AssessmentDays.SingleAsync());
        saved.Assignments.ShouldNotContain(a => a.SeatId == seat.SeatId && a.StaffId == day.Practitioner.Id);
        saved.Assignments.ShouldContain(a => a.SeatId == seat.SeatId && a.ExerciseCode == "group-discussion");
    }

    [Fact]
    public async Task The_last_sheet_locks_the_ratings_of_that_person_and_of_nobody_else()
    {
        var day = await _service.ADayWithSheets();
        await _service.SubmitSheets(day, only: day.Lead);
        await _service.SubmitSheets(day, only: day.Practitioner);
        var complete = day.Seats.Count(s => s.Assignments.All(a => a.StaffId != day.YoungPerson.Id));
        (await _service.InDatabase(db => db.JobApplications.CountAsync(a => a.Status == ApplicationStatus.Rated))).ShouldBe(complete);
        await _service.SubmitSheets(day, only: day.YoungPerson);
        (await _service.InDatabase(db => db.JobApplications.CountAsync(a => a.Status == ApplicationStatus.Rated))).ShouldBe(4);
        (await _service.InDatabase(db => db.WashUps.CountAsync(w => w.OpenedAt != null))).ShouldBe(4);
    }

    private static string Sheet(ScoringDay day, StaffMember member, params string[] exercises)
    {
        var (seat, exercise) = (
            from s in day.Seats
            from a in s.Assignments
            where a.StaffId == member.Id && (exercises.Length == 0 || exercises.Contains(a.ExerciseCode))
            orderby a.StartsAt ?? DateTimeOffset.MaxValue
            select (s.SeatId, a.ExerciseCode)).First();
        return $"/assess/{seat}/{exercise}";
    }
}
