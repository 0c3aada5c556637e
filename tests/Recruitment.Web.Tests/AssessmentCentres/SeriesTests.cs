using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.AssessmentCentres;

public sealed class SeriesTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_administrator_starts_a_programme_and_twelve_weeks_of_days_open()
    {
        var browser = await _service.SignIn(StaffRole.Administrator);
        await browser.Open("/staff/programme");
        browser.Text.ShouldContain("There is no programme yet");
        await browser.Follow("Start a programme");
        browser.Fill("Name", "Assessment day").Fill("Weekday", "Thursday").Fill("Starts at", "09:30").Fill("Ends at", "13:30").Fill("Address", "Northfield House")
            .Fill("Rooms", "Room 1\nRoom 2").Choose("Manager").Choose("Young person");
        await browser.Press("Save the programme");

        browser.Errors.ShouldBeEmpty();
        browser.Heading.ShouldBe("The weekly programme");
        browser.Text.ShouldContain("12 weeks, 12 days at the moment");
        var days = await Days();
        days.Select(d => d.Date).ShouldBe(Enumerable.Range(0, 12).Select(w => TestData.ThursdayNextWeek.AddDays(7 * w)));
        days[0].Rooms.ShouldBe(["Room 1", "Room 2"]);
        days[0].Stations.Count.ShouldBeGreaterThan(2);
        days[0].FrameworkVersion.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_at_its_field()
    {
        var browser = await _service.SignIn(StaffRole.Administrator);
        await browser.Open("/staff/programme/new");
        browser.Fill("Name", "Assessment day").Fill("Starts at", "13:30").Fill("Ends at", "09:30").Fill("Address", "Northfield House").Fill("Most people in a group", "8");
        await browser.Press("Save the programme");
        browser.Errors.ShouldBe([new GroupSizeIsOutOfRange().Message]);
        browser.Fill("Most people in a group", "6");
        await browser.Press("Save the programme");
        browser.Errors.ShouldBe([new EndsBeforeItStarts().Message]);
        browser.ValueOf("Address").ShouldBe("Northfield House");
    }

    [Fact]
    public async Task Only_an_administrator_changes_the_programme()
    {
        var recruiter = await _service.SignIn(StaffRole.Recruiter);
        (await recruiter.Open("/staff/programme")).Text.ShouldNotContain("Start a programme");
        (await recruiter.Open("/staff/programme/new")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_sweep_skips_bank_holidays_and_asked_again_changes_nothing()
    {
        await Add(TestData.AProgramme(weekday: DayOfWeek.Friday));
        await _service.Sweep<OpenAssessmentDays>();
        var days = await Days();
        days.Select(d => d.Date).ShouldBe(
            Enumerable.Range(0, 12).Select(w => new DateOnly(2026, 11, 27).AddDays(7 * w)).Where(d => d != new DateOnly(2026, 12, 25) && d != new DateOnly(2027, 1, 1)));

        await _service.Sweep<OpenAssessmentDays>();
        (await Days()).Select(d => (d.Id, d.Version)).ShouldBe(days.Select(d => (d.Id, d.Version)));

        _service.Time.Advance(TimeSpan.FromDays(7));
        await _service.Sweep<OpenAssessmentDays>();
        (await Days()).Count.ShouldBe(11);
    }

    [Theory]
    [InlineData("2027-03-01T12:00:00Z", "2027-03-25", "2027-04-01")]
    [InlineData("2027-10-11T12:00:00Z", "2027-10-28", "2027-11-04")]
    public async Task Over_a_clock_change_the_day_keeps_its_half_past_nine_in_london(string now, string before, string after)
    {
        _service.Time.MoveTo(DateTimeOffset.Parse(now));
        await Add(TestData.AProgramme());
        await _service.Sweep<OpenAssessmentDays>();

        var days = await Days();
        var starts = ((string[])[before, after]).Select(date => days.Single(d => d.Date == DateOnly.Parse(date)).StartsAt).ToList();
        starts.ShouldAllBe(at => LondonTime.Of(at).TimeOfDay == new TimeSpan(9, 30, 0));
        starts[0].TimeOfDay.ShouldNotBe(starts[1].TimeOfDay);
        var browser = await _service.Browser().Open((await _service.Invite(1))[0].Page + "?more=true");
        browser.Text.ShouldContain($"{Application.Words.Day(DateOnly.Parse(after))} 9:30am to 1:30pm");
    }

    [Fact]
    public async Task A_changed_programme_changes_days_without_bookings_and_lists_those_it_left_alone()
    {
        await Add(TestData.AProgramme());
        await _service.Sweep<OpenAssessmentDays>();
        var booked = (await Days())[1];
        await (await _service.Browser().Open($"{(await _service.Invite(1))[0].Page}/{booked.Id}")).Press("Take this place");

        var browser = await _service.SignIn(StaffRole.Administrator);
        await browser.Open("/staff/programme");
        await browser.Follow("Change");
        browser.Fill("Weekday", "Tuesday").Fill("Starts at", "10:00").Fill("Places", "8");
        await browser.Press("Save the programme");

        browser.Text.ShouldContain("One day has people on it and was left as it is.");
        browser.Text.ShouldContain("Days that were left as they are");
        browser.Text.ShouldContain("Thursday 3 December: 1 person booked, made from an earlier programme");
        var days = await Days();
        var kept = days.Single(d => d.Id == booked.Id);
        (kept.Date, kept.Capacity, kept.Edition).ShouldBe((booked.Date, 12, 1));
        days.Where(d => d.Id != booked.Id).ShouldAllBe(d => d.Date.DayOfWeek == DayOfWeek.Tuesday && d.Capacity == 8 && LondonTime.Of(d.StartsAt).Hour == 10);
        days.Count.ShouldBe(12);

        await _service.Sweep<OpenAssessmentDays>();
        (await Days()).Count.ShouldBe(12);
    }

    [Fact]
    public async Task A_day_whose_panel_is_there_stays_as_it_is_too_because_they_have_it_in_their_calendars()
    {
        await Add(TestData.AProgramme());
        await _service.Sweep<OpenAssessmentDays>();
        var withPanel = (await Days())[1];
        await _service.InDatabase(async db =>
        {
            var day = await db.AssessmentDays.SingleAsync(d => d.Id == withPanel.Id);
            day.AddAssessor(Guid.NewGuid(), AssessorKind.Manager, DayRole.Lead, "Dana Whitfield", TestData.AnAct()).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        var browser = await _service.SignIn(StaffRole.Administrator);
        await browser.Open("/staff/programme");
        await browser.Follow("Change");
        browser.Fill("Weekday", "Tuesday");
        await browser.Press("Save the programme");

        browser.Text.ShouldContain("One day has people on it and was left as it is.");
        browser.Text.ShouldContain("Thursday 3 December: nobody is booked, but its panel is there, made from an earlier programme");
        (await Days()).Single(d => d.Id == withPanel.Id).Date.ShouldBe(withPanel.Date);
    }

    [Fact]
    public async Task A_closure_takes_out_a_day_without_bookings_says_so_where_people_are_on_it_and_gives_it_back_when_taken_out()
    {
        await Add(TestData.AProgramme());
        await _service.Sweep<OpenAssessmentDays>();
        var (empty, booked) = ((await Days())[2], (await Days())[1]);
        await (await _service.Browser().Open($"{(await _service.Invite(1))[0].Page}/{booked.Id}")).Press("Take this place");
        var browser = await _service.SignIn(StaffRole.Administrator);
        foreach (var day in (DateOnly[])[empty.Date, booked.Date])
        {
            await browser.Open("/staff/programme/exception");
            browser.Fill("Day", $"{day.Day}").Fill("Month", $"{day.Month}").Fill("Year", $"{day.Year}").Choose("We are shut").Fill("Why", "The heating is being replaced");
            await browser.Press("Add the exception");
            if (day == booked.Date)
            {
                browser.Errors.ShouldBe(["There are people on this day. Nothing is added yet."]);
                browser.Text.ShouldContain("1 person has a place, 0 assessors are on the panel.");
                (await _service.InDatabase(db => db.CalendarExceptions.CountAsync())).ShouldBe(1);
                await browser.Choose("Add it all the same").Press("Add the exception");
            }

            browser.Errors.ShouldBeEmpty();
        }

        var other = (await _service.Invite(1))[0];
        await (await _service.Browser().Open(other.Page)).Open($"{other.Page}/{booked.Id}");
        (await _service.Ask(new BookSeat(other.Token, booked.Id))).Refusal.ShouldBeOfType<DayIsNotOpen>("the house is shut");
        (await _service.Ask(new ListFreeDays(20))).ShouldNotContain(d => d.Id == booked.Id);

        (await Days()).ShouldNotContain(d => d.Date == empty.Date);
        browser.Text.ShouldContain("Thursday 3 December: 1 person booked, and the house is shut");
        await (await browser.Open("/staff/days")).Open("/staff/days");
        browser.Text.ShouldContain("No day: shut on Thursday 10 December");

        await browser.Open("/staff/programme");
        await browser.Press("Take out Thursday 10 December");
        (await Days()).ShouldContain(d => d.Date == empty.Date);
    }

    [Fact]
    public async Task A_day_that_a_person_moved_is_not_opened_a_second_time_in_its_week()
    {
        await Add(TestData.AProgramme());
        await _service.Sweep<OpenAssessmentDays>();
        var day = (await Days())[1];
        await _service.InDatabase(async db =>
        {
            var moved = await db.AssessmentDays.SingleAsync(d => d.Id == day.Id);
            moved.Move(moved.Time with { StartsAt = moved.StartsAt.AddDays(1), EndsAt = moved.EndsAt.AddDays(1) }, TestData.AnAct()).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await _service.Sweep<OpenAssessmentDays>();

        (await Days()).Count(d => d.Week == day.Week).ShouldBe(1);
    }

    [Fact]
    public async Task Several_programmes_are_kept_with_no_more_questions_for_each_than_for_one()
    {
        await Add(TestData.AProgramme());
        await _service.Sweep<OpenAssessmentDays>();
        var one = await _service.QuestionsOf<OpenAssessmentDays>();
        foreach (var weekday in (DayOfWeek[])[DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday]) await Add(TestData.AProgramme(weekday: weekday));
        (await _service.QuestionsOf<OpenAssessmentDays>()).ShouldBeLessThanOrEqualTo(4 * one);
        (await Days()).Count.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task A_resting_programme_opens_no_new_days()
    {
        await Add(TestData.AProgramme(), centre => centre.Run(false, TestData.AnAct()));
        await _service.Sweep<OpenAssessmentDays>();
        (await Days()).ShouldBeEmpty();
    }

    private Task Add(ProgrammeDetails programme, Action<AssessmentCentre>? change = null) => _service.InDatabase(async db =>
    {
        var centre = TestData.ACentre(programme);
        change?.Invoke(centre);
        db.Add(centre);
        await db.SaveChangesAsync();
    });

    private Task<List<AssessmentDay>> Days() => _service.InDatabase(db => db.AssessmentDays.AsNoTracking().OrderBy(d => d.Date).ToListAsync());
}
