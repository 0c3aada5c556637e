using Microsoft.EntityFrameworkCore;
using Recruitment.Application.EarlyCareer;
using Recruitment.Application.Offers;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.EarlyCareer;

public sealed class StudentTests : IAsyncDisposable
{
    private static readonly DateOnly _placementEnds = new(2027, 1, 29);
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private Task<JobApplication> AStudent(string name = "Jo Barker", DateOnly? ends = null) =>
        _service.SomebodyWhoMetTheStandard(name, EntryRoute.Student, ends ?? _placementEnds, new(2027, 3, 5));

    private async Task<Browser> MakeTheOffer(JobApplication student, DateOnly? start = null)
    {
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{student.Id}/offer/make");
        if (start is { } day) recruiter.FillDate("Planned start", day.Year, day.Month, day.Day);
        await recruiter.Fill("Working pattern", "Nine-day fortnight").Press("Read the letter");
        return await recruiter.Press("Make this offer");
    }

    private async Task<JobApplication> Accepted(DateOnly? start = null)
    {
        var student = await AStudent();
        await MakeTheOffer(student, start);
        var candidate = await _service.Browser().Open(await _service.LinkInNewest("student-offer-made") + "/accept");
        await candidate.Press("Accept this offer");
        return student;
    }

    [Fact]
    public async Task The_duty_recruiter_is_told_of_students_without_a_decision_eight_four_and_two_weeks_before_the_placement_ends()
    {
        var undecided = await AStudent();
        await MakeTheOffer(await AStudent("Sam Decided"));
        for (var day = new DateOnly(2026, 11, 21); day <= new DateOnly(2027, 2, 10); day = day.AddDays(1))
        {
            _service.Time.MoveTo(new(day, new TimeOnly(8, 0), TimeSpan.Zero));
            await _service.Sweep<RemindOfPlacements>();
        }

        var mails = await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "students-without-decision").OrderBy(m => m.CreatedAt).ToListAsync());
        mails.Select(m => (DateOnly.FromDateTime(m.CreatedAt.DateTime), m.Subject)).ShouldBe(
        [
            (new DateOnly(2026, 12, 4), "1 student without a decision, placement ends within 8 weeks"),
            (new DateOnly(2027, 1, 1), "1 student without a decision, placement ends within 4 weeks"),
            (new DateOnly(2027, 1, 15), "1 student without a decision, placement ends within 2 weeks"),
        ]);
        mails.ShouldAllBe(m => m.ToAddress == "duty@council.example" && m.Body.Contains($"* Jo Barker, {undecided.Reference}: placement ends 29 January 2027"));
    }

    [Fact]
    public async Task A_placement_that_moves_is_counted_back_from_again()
    {
        var student = await AStudent(ends: new(2026, 12, 4));
        await _service.Sweep<RemindOfPlacements>();
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "students-without-decision"))).Subject.ShouldContain("within 2 weeks");

        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/students");
        await recruiter.Follow("Change");
        recruiter.FillDate("Final placement ends", 2026, 12, 18);
        await recruiter.Press("Save the dates");
        recruiter.Text.ShouldContain("18 December 2026");
        await _service.Sweep<RemindOfPlacements>();
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "students-without-decision"))).ShouldBe(2);
        (await _service.Reload(student)).Student!.FinalPlacementEnds.ShouldBe(new(2026, 12, 18));
    }

    [Fact]
    public async Task Those_without_a_decision_come_first_and_the_offers_are_counted_by_month()
    {
        await AStudent("Ada Early", new(2026, 12, 18));
        await AStudent("Zoe Late", new(2027, 6, 18));
        await _service.SomebodyWhoMetTheStandard("Nell Nodate", EntryRoute.StepUp);
        await MakeTheOffer(await AStudent("Sam Decided"), new(2027, 4, 12));
        await _service.SomebodyWhoMetTheStandard("Ed Experienced");

        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/students");
        recruiter.Page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody th a").Select(a => a.TextContent).ShouldBe(["Ada Early", "Zoe Late", "Nell Nodate"]);
        recruiter.Text.ShouldContain("Without a decision: 3 of 4");
        recruiter.Text.ShouldNotContain("Ed Experienced");
        recruiter.Page.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ShouldBe(["April 2027 1 0 0 1.0"]);
    }

    [Fact]
    public async Task The_list_asks_the_database_as_often_for_one_as_for_twenty()
    {
        await AStudent();
        var recruiter = await _service.SignIn(StaffRole.Recruiter);
        await recruiter.Open("/staff/students");
        int CountOf(QueryLog log) => log.Count;
        int one;
        using (var log = _service.ListenToQueries())
        {
            await recruiter.Open("/staff/students");
            one = CountOf(log);
        }

        for (var i = 0; i < 19; i++) await AStudent($"Jo Number {i}");
        using var again = _service.ListenToQueries();
        await recruiter.Open("/staff/students");
        CountOf(again).ShouldBe(one);
    }

    [Fact]
    public async Task A_student_who_is_not_on_the_register_in_time_bridges_and_keeps_the_offer()
    {
        var student = await Accepted(new(2027, 4, 12));
        await MeetAllButTheRegister(student);
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{student.Id}/offer/wait");
        recruiter.Text.ShouldContain("One check is still open: Registration with Social Work England");
        await recruiter.Press("Save and tell them");
        recruiter.Errors.ShouldBe(["Choose what happens while we wait"]);
        recruiter.Choose("A start as a support worker");
        await recruiter.Press("Save and tell them");
        recruiter.Errors.ShouldBe(["Enter the first day as a support worker"]);
        recruiter.FillDate("First day as a support worker", 2027, 4, 12);
        await recruiter.Press("Save and tell them");
        recruiter.Text.ShouldContain("From 12 April 2027, until the register shows them");

        (await _service.Reload(student)).Status.ShouldBe(ApplicationStatus.OfferAccepted);
        var mail = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "offer-stays-open"));
        mail.Body.ShouldContain("You can start with us as a support worker on 12 April 2027");
    }

    [Fact]
    public async Task A_resit_keeps_the_offer_open_to_the_next_board_once()
    {
        var student = await Accepted();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{student.Id}/offer/wait");
        recruiter.Choose("Keep the offer open to the next award board").FillDate("The next board meets on", 2027, 11, 5).FillDate("Long-stop date from then on", 2028, 3, 31);
        await recruiter.Press("Save and tell them");
        recruiter.Text.ShouldContain("31 March 2028, kept open to the next award board");
        await recruiter.Open($"/staff/applications/{student.Id}/offer/wait");
        recruiter.Text.ShouldNotContain("next award board");
    }

    [Fact]
    public async Task Four_weeks_before_a_long_stop_date_somebody_is_told_once_and_after_it_nothing_ends()
    {
        var student = await Accepted();
        for (var day = new DateOnly(2027, 11, 30); day <= new DateOnly(2028, 1, 20); day = day.AddDays(1))
        {
            _service.Time.MoveTo(new(day, new TimeOnly(8, 0), TimeSpan.Zero));
            await _service.Sweep<RemindOfOffers>();
        }

        var mail = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "long-stops-near"));
        (DateOnly.FromDateTime(mail.CreatedAt.DateTime), mail.Body.Contains("31 December 2027", StringComparison.Ordinal)).ShouldBe((new DateOnly(2027, 12, 3), true));
        (await _service.Reload(student)).Status.ShouldBe(ApplicationStatus.OfferAccepted);

        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{student.Id}/offer");
        await recruiter.Follow("Close the application: its long-stop date is over");
        recruiter.Heading.ShouldBe("Close Jo Barker’s application");
    }

    private Task MeetAllButTheRegister(JobApplication student) => _service.InDatabase(async db =>
    {
        var offer = await db.Offers.SingleAsync(o => o.JobApplicationId == student.Id);
        offer.MeetAllBut(_service.Time.GetUtcNow(), Domain.Checks.ConditionKind.Registration);
        await db.SaveChangesAsync();
    });
}
