using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Scoring;

/// <summary>Whoever rates somebody reads neither what they need nor their CV before every sheet about them is in.</summary>
public sealed class AdjustmentsPromiseTests : IAsyncDisposable
{
    private const string Needs = "I have epilepsy";

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task From_the_moment_the_groups_are_published_until_every_sheet_is_in_no_page_shows_whom_they_rate_with_needs_or_CV()
    {
        var day = await _service.ADayWithSheets();
        await Ask(Needs);
        var mine = day.Seats.First(s => s.Assignments.Any(a => a.StaffId == day.Lead.Id));
        var lead = await _service.SignIn(day.Lead);
        string[] addresses =
        [
            $"/staff/applications/{mine.JobApplicationId}", $"/staff/applications/{mine.JobApplicationId}/cv", $"/staff/applications/{mine.JobApplicationId}/history",
            $"/staff/applications/{mine.JobApplicationId}/messages", $"/staff/applications/{mine.JobApplicationId}/assessment", $"/staff/days/{day.DayId}", $"/staff/days/{day.DayId}/run-sheet",
            $"/staff/days/{day.DayId}/ratings", "/staff", "/staff/applications", "/staff/applications/board",
        ];
        foreach (var address in addresses)
        {
            await lead.Open(address);
            lead.Page.DocumentElement.OuterHtml.ShouldNotContain("epilepsy", customMessage: address);
            lead.Page.DocumentElement.OuterHtml.ShouldNotContain("/cv/1", customMessage: address);
        }

        (await lead.Open($"/staff/applications/{mine.JobApplicationId}/cv")).Address.AbsolutePath.ShouldBe($"/staff/applications/{mine.JobApplicationId}");
        lead.Text.ShouldContain("You are to rate");
        (await lead.Open($"/staff/applications/{mine.JobApplicationId}/cv/1")).Status.ShouldBe(HttpStatusCode.NotFound);

        await _service.SubmitSheets(day);
        (await lead.Open($"/staff/applications/{mine.JobApplicationId}")).Text.ShouldContain(Needs);
        (await lead.Open($"/staff/applications/{mine.JobApplicationId}/cv")).Heading.ShouldBe("CV");
    }

    [Fact]
    public async Task A_CV_is_not_found_by_its_words_for_whoever_is_to_rate_the_person()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        await _service.InDatabase(async db =>
        {
            var application = await db.JobApplications.SingleAsync();
            var text = CvText.Of(application.Cv.File, _service.Time.GetUtcNow());
            text.SentWith(application.Id, application.Cv.Number);
            text.Became(CvTextState.Read, "I play the harmonica");
            db.Add(text);
            await db.SaveChangesAsync();
        });
        await _service.Sweep<Recruitment.Application.JobApplications.IndexCvWords>();
        const string Search = "/staff/applications?q=harmonica&inCvs=true";
        (await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open(Search)).Text.ShouldContain("Sam Okafor");
        (await (await _service.SignIn(day.Lead)).Open(Search)).Text.ShouldNotContain("Sam Okafor");
    }

    [Fact]
    public async Task Who_has_read_a_CV_is_kept_once_and_shown_to_the_host()
    {
        var day = await _service.ADayWithSheets();
        var sam = day.Seats[0];
        await _service.InDatabase(async db =>
        {
            db.Add(CvReading.Of(sam.JobApplicationId, day.Lead.Id, _service.Time.GetUtcNow().AddDays(-7)));
            await db.SaveChangesAsync();
        });
        var host = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        host.Text.ShouldContain($"Dana Whitfield has read the CV of {sam.Name}");
        await host.Open($"/staff/applications/{sam.JobApplicationId}/cv");
        await host.Open($"/staff/applications/{sam.JobApplicationId}/cv");
        (await _service.InDatabase(db => db.CvReadings.CountAsync(r => r.JobApplicationId == sam.JobApplicationId))).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_to_be_done_reaches_assessors_without_the_reason()
    {
        var day = await _service.ADayWithSheets();
        await Ask(Needs);
        var sheet = day.Seats.SelectMany(s => s.Assignments).First(a => a.StaffId == day.Practitioner.Id);
        var name = day.Seats.Single(s => s.SeatId == sheet.SeatId).Name;
        var host = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        foreach (var seat in day.Seats) await host.Fill($"What the panel does, without the reason, for {seat.Name}", $"Ten minutes more for {seat.FirstName}").Press($"It is arranged for {seat.Name}");
        host.Text.ShouldContain($"The panel reads: Ten minutes more for {name.Split(' ')[0]}");

        var assessor = await (await _service.SignIn(day.Practitioner)).Open($"/assess/{sheet.SeatId}/{sheet.ExerciseCode}");
        assessor.Text.ShouldContain($"Ten minutes more for {name.Split(' ')[0]}");
        assessor.Page.DocumentElement.OuterHtml.ShouldNotContain("epilepsy");
        (await assessor.Open("/assess")).Text.ShouldContain("Ten minutes more for");
        (await host.Open($"/staff/days/{day.DayId}/run-sheet")).Text.ShouldContain("Ten minutes more for");
    }

    [Fact]
    public async Task Whom_somebody_knows_is_not_there_for_them_is_listed_for_the_host_and_can_be_undone()
    {
        var day = await _service.ADayWithSheets();
        var known = day.Seats.First(s => s.Assignments.Any(a => a.StaffId == day.Lead.Id));
        var lead = await (await _service.SignIn(day.Lead)).Open($"/assess/{known.SeatId}/{known.Assignments.First(a => a.StaffId == day.Lead.Id).ExerciseCode}/known");
        await lead.Press("Yes, I know them");
        foreach (var page in (string[])["", "/cv", "/assessment", "/history", "/messages"])
            (await lead.Open($"/staff/applications/{known.JobApplicationId}{page}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await lead.Open("/staff/applications")).Text.ShouldNotContain(known.Name);
        (await lead.Open($"/staff/days/{day.DayId}")).Text.ShouldNotContain(known.Name);

        var host = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"/staff/days/{day.DayId}");
        host.Text.ShouldContain($"Dana Whitfield knows {known.Name}: they do not see each other.");
        await host.Press("They do not know each other");
        host.Text.ShouldNotContain($"Dana Whitfield knows {known.Name}");
        (await lead.Open($"/staff/applications/{known.JobApplicationId}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_nobody_saw_is_looked_at_again_by_two_and_counts()
    {
        var day = await _service.ADayWithSheets("Sam Okafor");
        var sam = day.Seats[0];
        await _service.SubmitSheets(day, (_, _, _, value) => value == "openness" ? null : 4);
        _service.AfterTheExercises(day);
        var lead = await (await _service.SignIn(day.Lead)).Open($"/staff/applications/{sam.JobApplicationId}/assessment");
        await lead.Follow("Arrange a substitute exercise");
        await lead.Press("Arrange it and tell them");
        lead.Errors.ShouldContain("Enter the date");
        lead.FillDate("Date", 2026, 11, 27).Fill("Starts at", "10am").Fill("Ends at", "10:30am").Fill("Address and room", "Room 2");
        await lead.Choose("Dana Whitfield").Press("Arrange it and tell them");
        lead.Errors.ShouldBe([new Domain.AssessmentCentres.TwoLookAgain().Message]);
        await lead.Choose("Tom Ashby").Press("Arrange it and tell them");
        lead.Text.ShouldContain("It is arranged, and we have written to them.");
        lead.Page.DocumentElement.OuterHtml.ShouldNotContain(" saw Sam show ");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "substitute-arranged"))).Body.ShouldContain("10am to 10:30am on Friday 27 November");

        await _service.InDatabase(async db => (await db.JobApplications.SingleAsync()).Status.ShouldBe(ApplicationStatus.Attended));
        _service.Time.MoveTo(new(2026, 11, 27, 10, 5, 0, TimeSpan.Zero));
        foreach (var assessor in new[] { day.Lead, day.Practitioner })
        {
            var browser = await (await _service.SignIn(assessor)).Open("/assess");
            browser.Text.ShouldContain("Friday 27 November, 10am to 10:30am");
            await browser.Open($"/assess/{sam.SeatId}/substitute-openness");
            browser.Page.QuerySelectorAll("section.app-value").Length.ShouldBe(1);
            await browser.Choose("3").Fill("Evidence", "“I do not know, and I will find out”").Press("Check and submit");
            await browser.Press("Submit my ratings");
        }

        await lead.Open($"/staff/applications/{sam.JobApplicationId}/assessment");
        lead.Text.ShouldContain("Substitute exercise: (3 + 3) ÷ 2 = 3.00");
        lead.Text.ShouldContain("Openness and honesty Met 3.00, at least 3.00: met");
    }

    private Task Ask(string needs) => _service.InDatabase(async db =>
    {
        foreach (var candidate in await db.Candidates.ToListAsync()) candidate.AskForAdjustments(needs, TestData.AnAct());
        await db.SaveChangesAsync();
    });
}
