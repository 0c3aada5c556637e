using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

/// <summary>A form knows what it was opened on: an answer that was wrong once does not make it the newest.</summary>
public sealed class StaleFormsTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    public static TheoryData<string, string, Func<Browser, Browser>> StepsOfAnOffer => new()
    {
        { "offer/wait", "Save and tell them", form => form.Choose("Another start or long-stop date").FillDate("Long-stop date", 2027, 9, 30) },
        { "checks/identity", "Save", form => form.Choose("It has come in") },
        { "checks/occupational-health/decide", "Do without it", form => form.Fill("Why, and whom you asked", "Seen by our own doctor in May") },
    };

    [Theory]
    [MemberData(nameof(StepsOfAnOffer))]
    public async Task A_step_of_an_offer_is_stale_after_a_wrong_answer_too(string step, string button, Func<Browser, Browser> answer)
    {
        var application = await _service.SomebodyOffered();
        await IsToldAfterAWrongAnswer($"/staff/applications/{application.Id}/{step}", button, answer, () => _service.InDatabase(async db =>
        {
            (await db.Offers.SingleAsync()).ChangeDates(await db.JobApplications.SingleAsync(), new(2027, 1, 18), new(2027, 7, 30), Act).ShouldBeNull();
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task An_offer_is_not_made_over_what_a_colleague_did_to_the_application()
    {
        var application = await _service.SomebodyWhoMetTheStandard(route: EntryRoute.Student, placementEnds: new(2027, 6, 18), award: new(2027, 7, 9));
        var form = await (await _service.SignIn(StaffRole.Administrator, "Kit Alder")).Open($"/staff/applications/{application.Id}/offer/make");
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).ChangeStudentDates(new(2027, 6, 25), new(2027, 7, 9), Act);
            await db.SaveChangesAsync();
        });
        (await form.Fill("Hours a week", "40").Press("Read the letter")).Errors.ShouldNotBeEmpty();
        await form.Fill("Hours a week", "37").Fill("Working pattern", "Nine-day fortnight").FillDate("Planned start", 2027, 1, 11).Press("Read the letter");
        (await form.Press("Change something")).Errors.ShouldBeEmpty();
        (await form.Press("Read the letter")).Errors.ShouldBeEmpty();

        (await form.Press("Make this offer")).Errors.ShouldBe([new StaleForm().Message]);

        await form.Press("Read the letter");
        (await form.Press("Make this offer")).Errors.ShouldBeEmpty();
        (await _service.InDatabase(db => db.Offers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_step_of_the_first_year_is_stale_after_a_wrong_answer_too()
    {
        var programme = await InTheFirstYear();
        await IsToldAfterAWrongAnswer(
            $"/staff/first-year/{programme}/extend", "Save the later day",
            form => form.FillDate("New last day", 2027, 10, 1).Choose("Long sickness").Fill("What was agreed", "More time.").Choose("Jo Barker").Choose("Lena Moss").Choose("Amina Yusuf").Choose("Priya Shah"),
            () => _service.InDatabase(async db =>
            {
                (await db.EarlyCareerProgrammes.SingleAsync()).Extend(new(2027, 9, 14), PauseReason.LongSickness, TestData.EverybodyAgrees, Act with { Why = "An illness" }).ShouldBeNull();
                await db.SaveChangesAsync();
            }));
        (await _service.InDatabase(db => db.EarlyCareerProgrammes.SingleAsync())).LastDay.ShouldBe(new(2027, 10, 1));
    }

    [Fact]
    public async Task A_note_of_a_call_is_stale_after_a_wrong_answer_too()
    {
        var sam = await _service.AddReferee(await _service.SomebodyWhoMetTheStandard(), "Sam Field");
        await _service.AddNote(sam, send: false);
        var (first, second) = (await Opened("Priya Shah"), await Opened("Tom Okafor"));
        await first.Fill("What is your job", "Team manager").Press("Save for now");

        await second.FillDate("From", 2022, 13, 1).Fill("What is your job", "Head of service").Press("Save for now");
        second.Errors.ShouldHaveSingleItem().ShouldNotBe(new StaleForm().Message);
        await second.FillDate("From", 2022, 1, 10).Press("Save for now");

        second.Errors.ShouldBe([new StaleForm().Message]);

        async Task<Browser> Opened(string name) => await (await _service.SignIn(StaffRole.Recruiter, name)).Open($"/staff/references/{sam}");
    }

    [Fact]
    public async Task Whoever_changes_a_person_reads_what_a_colleague_saved_and_can_save_then()
    {
        var member = await _service.Add(TestData.AStaffMember());
        var first = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open($"/staff/people/{member.Id}/change");
        var second = await (await _service.SignIn(StaffRole.Administrator, "Ben Carr")).Open($"/staff/people/{member.Id}/change");
        await first.Fill("Full name", "Priya Shah-Webb").Press("Save changes");
        await second.Fill("Full name", "P. Shah").Press("Save changes");

        Differences(second).ShouldBe(["Full name: Priya Shah-Webb, P. Shah"]);
        second.ValueOf("Full name").ShouldBe("P. Shah");

        await second.Press("Save changes");
        second.Errors.ShouldBeEmpty();
        second.Heading.ShouldBe("P. Shah");
    }

    [Fact]
    public async Task Whoever_changes_the_programme_reads_what_a_colleague_saved_and_can_save_then()
    {
        await _service.InDatabase(async db =>
        {
            db.Add(TestData.ACentre());
            await db.SaveChangesAsync();
        });
        var (first, second) = (await Opened("Ola Grant"), await Opened("Ben Carr"));
        await first.Fill("Places", "8").Press("Save the programme");
        await second.Fill("Starts at", "10am").Press("Save the programme");

        second.Errors.ShouldBe([new StaleForm().Message]);
        Differences(second).ShouldBe(["Starts at: 9:30am, 10am", "Places: 8, 12"]);

        await second.Fill("Places", "8").Press("Save the programme");
        second.Heading.ShouldBe("The weekly programme");

        async Task<Browser> Opened(string name) => await (await (await _service.SignIn(StaffRole.Administrator, name)).Open("/staff/programme")).Follow("Change");
    }

    [Fact]
    public async Task Whoever_changes_a_students_dates_reads_what_a_colleague_saved_and_can_save_then()
    {
        await _service.SomebodyWhoMetTheStandard(route: EntryRoute.Student, placementEnds: new(2027, 6, 18), award: new(2027, 7, 9));
        var (first, second) = (await Opened("Priya Shah"), await Opened("Tom Okafor"));
        await first.FillDate("Final placement ends", 2027, 6, 25).Press("Save the dates");
        await second.FillDate("Award expected", 2027, 7, 16).Press("Save the dates");

        second.Errors.ShouldBe([new StaleForm().Message]);
        Differences(second).ShouldBe(["Final placement ends: 25 June 2027, 18 June 2027", "Award expected: 9 July 2027, 16 July 2027"]);

        await second.FillDate("Final placement ends", 2027, 6, 25).Press("Save the dates");
        second.Heading.ShouldBe("Students");
        var student = (await _service.InDatabase(db => db.JobApplications.SingleAsync())).Student!;
        (student.FinalPlacementEnds, student.ExpectedAward).ShouldBe((new DateOnly(2027, 6, 25), new DateOnly(2027, 7, 16)));

        async Task<Browser> Opened(string name) => await (await (await _service.SignIn(StaffRole.Recruiter, name)).Open("/staff/students")).Follow("Change");
    }

    /// <summary>Opened, changed by a colleague, answered wrongly, answered rightly: told then, and saved the next time.</summary>
    private async Task IsToldAfterAWrongAnswer(string address, string button, Func<Browser, Browser> answer, Func<Task> colleague)
    {
        var form = await (await _service.SignIn(StaffRole.Administrator, "Kit Alder")).Open(address);
        await colleague();
        (await form.Press(button)).Errors.ShouldNotBeEmpty();
        form.Errors.ShouldNotContain(new StaleForm().Message);

        (await answer(form).Press(button)).Errors.ShouldBe([new StaleForm().Message]);

        (await form.Press(button)).Errors.ShouldBeEmpty();
    }

    private static IEnumerable<string> Differences(Browser form) => form.Page.QuerySelectorAll(".govuk-notification-banner .govuk-summary-list__row").Select(row =>
        $"{row.QuerySelector("dt")!.TextContent.Trim()}: {string.Join(", ", row.QuerySelectorAll("p").Select(p => p.TextContent.Split(": ")[1]))}");

    private Domain.Act Act => TestData.AnAct(_service.Time.GetUtcNow());

    private async Task<Guid> InTheFirstYear()
    {
        var application = await _service.Somebody(ApplicationAction.RecordStart, route: EntryRoute.NewlyQualified);
        return await _service.InDatabase(async db =>
        {
            var started = await db.JobApplications.SingleAsync(a => a.Id == application.Id);
            var programme = TestData.AProgramme(started, "Jo Barker", Act.At);
            db.Add(programme);
            await db.SaveChangesAsync();
            return programme.Id;
        });
    }
}
