using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.AssessmentCentres;

public sealed class DayPageTests : IAsyncDisposable
{
    private static readonly DateTimeOffset _start = new(2026, 11, 26, 9, 30, 0, TimeSpan.Zero);

    private readonly TestService _service = new();
    private AssessmentDay[] _days = [];
    private List<Invited> _people = [];

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private string Page => $"/staff/days/{_days[0].Id}";

    [Fact]
    public async Task Weeks_are_rows_and_a_day_shows_its_places_and_who_is_missing()
    {
        var browser = await ADayWith(people: 2);
        await browser.Open("/staff/days");
        browser.Text.ShouldContain("Week of 23 November Thursday 26 November 9:30am to 1:30pm Northfield House, 1 High Street, Northfield 2 of 12 places Needs people Still to find: a manager, a practitioner and a young person");
        browser.Text.ShouldContain("Week of 21 December No day: shut on Friday 25 December");
        browser.Page.QuerySelectorAll(".app-day-card--amber").Length.ShouldBe(1);
        await AddPanel(browser);
        (await browser.Open("/staff/days")).Text.ShouldContain("2 of 12 places Panel complete");
    }

    [Fact]
    public async Task Assessors_are_added_with_a_mail_and_calendar_file_and_taken_off_again()
    {
        var browser = await ADayWith(people: 1);
        await AddPanel(browser);
        browser.Text.ShouldContain("1 of 12 places, 3 of 3 kinds of assessor");
        var mails = await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "panel-invitation").ToListAsync());
        mails.Select(m => m.ToName).Order().ShouldBe(["Moira Manager", "Peter Practitioner"]);
        mails.ShouldAllBe(m => m.Calendar!.Contains("METHOD:REQUEST"));

        await browser.Press("Take off Moira Manager");
        browser.Text.ShouldContain("2 of 3 kinds of assessor");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "panel-release"))).Calendar!.ShouldContain("METHOD:CANCEL");
    }

    [Fact]
    public async Task Groups_are_published_shown_and_printed_with_first_names_and_seat_colours_only()
    {
        var browser = await ADayWith(people: 6);
        await AddPanel(browser);
        await browser.Press("Publish the groups");

        browser.Text.ShouldContain("Group A, Room 1: seen by");
        (await _service.InDatabase(db => db.Seats.Select(s => s.Colour).ToListAsync())).Distinct().Count().ShouldBe(6);
        await browser.Follow("Print the run sheet");
        browser.Heading.ShouldBe("Run sheet, Thursday 26 November");
        browser.Text.ShouldContain("9:45am");
        foreach (var person in _people)
        {
            browser.Text.ShouldContain($"{person.Candidate.Name.Split(' ')[0]} (");
            browser.Text.ShouldNotContain(person.Candidate.Name);
        }
    }

    [Fact]
    public async Task Published_groups_are_dealt_again_only_on_a_page_that_says_for_how_many()
    {
        var browser = await ADayWith(people: 6);
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        await browser.Follow("Deal the groups again");
        browser.Text.ShouldContain("6 candidates and 3 people on the panel get a new group");
        await browser.Press("Deal the groups again");
        browser.Errors.ShouldBeEmpty();
        browser.Text.ShouldContain("The groups are dealt again.");
        (await _service.InDatabase(db => db.AssessmentDays.Where(d => d.Id == _days[0].Id).SelectMany(d => d.Assignments).CountAsync())).ShouldBeGreaterThan(6 * 5);
    }

    [Fact]
    public async Task Somebody_who_books_after_publishing_is_fitted_in_with_one_button()
    {
        var browser = await ADayWith(people: 5);
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        var late = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{late.Page}/{_days[0].Id}")).Press("Take this place");

        await browser.Open(Page);
        browser.Text.ShouldContain("In no group yet");
        await browser.Press($"Fit in {late.Candidate.Name}");
        browser.Errors.ShouldBeEmpty();
        browser.Text.ShouldNotContain("In no group yet");
    }

    [Fact]
    public async Task An_assessor_who_knows_a_candidate_is_kept_apart_from_them()
    {
        var browser = await ADayWith(people: 6);
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        browser.Fill("Assessor", "Moira Manager").Fill("Candidate", _people[0].Candidate.Name);
        await browser.Press("Keep them apart");

        browser.Errors.ShouldBeEmpty();
        var day = await _service.InDatabase(db => db.AssessmentDays.AsNoTracking().SingleAsync(d => d.Id == _days[0].Id));
        var (moira, seat) = await _service.InDatabase(async db => (await db.StaffMembers.SingleAsync(m => m.Name == "Moira Manager"), await db.Seats.SingleAsync(s => s.CandidateId == _people[0].Candidate.Id)));
        day.Assignments.ShouldNotContain(a => a.StaffId == moira.Id && a.SeatId == seat.Id);
        day.Assignments.Count(a => a.SeatId == seat.Id && a.Role == AssignmentRole.Primary).ShouldBe(4);
    }

    [Fact]
    public async Task On_the_day_one_button_checks_in_another_says_who_did_not_come_and_both_can_be_undone()
    {
        var browser = await ADayWith(people: 3);
        (await browser.Open(Page)).Page.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Here"));
        _service.Time.MoveTo(_start.AddMinutes(-20));
        await browser.Open(Page);
        await browser.Press($"Here: {_people[0].Candidate.Name}");
        browser.Text.ShouldContain("Here at 9:10am");
        _service.Time.MoveTo(_start.AddMinutes(12));
        await browser.Open(Page);
        await browser.Press($"Here: {_people[1].Candidate.Name}");
        browser.Text.ShouldContain("Here at 9:42am, late");
        await browser.Press($"Did not come: {_people[2].Candidate.Name}");

        (await Statuses()).ShouldBe([ApplicationStatus.Attended, ApplicationStatus.Attended, ApplicationStatus.DidNotAttend]);
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "missed-you"))).Body.ShouldContain("Choose another day on your own page.");
        await browser.Press($"Undo for {_people[1].Candidate.Name}");
        await browser.Press($"They are here after all: {_people[2].Candidate.Name}");
        (await Statuses()).ShouldBe([ApplicationStatus.Attended, ApplicationStatus.Booked, ApplicationStatus.Attended]);
    }

    [Fact]
    public async Task Who_missed_a_day_books_again_once_and_after_a_second_time_is_asked_to_ring()
    {
        await ADayWith(people: 1);
        var browser = await _service.SignIn(StaffRole.Recruiter);
        for (var missed = 0; missed < 2; missed++)
        {
            _service.Time.MoveTo(_start.AddDays(7 * missed).AddMinutes(40));
            await browser.Open($"/staff/days/{_days[missed].Id}");
            await browser.Press("Did not come");
            var candidate = await _service.Browser().Open(_people[0].Page);
            candidate.Heading.ShouldBe(missed == 0 ? "Choose another day" : "There is no day to choose at the moment");
            if (missed == 0) (await candidate.Press("Take this place")).Heading.ShouldBe("Your assessment day is Thursday 3 December");
            else (await candidate.Open($"{_people[0].Page}/{_days[2].Id}")).Heading.ShouldBe("That day is not free any more");
        }

        (await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "missed-you").OrderBy(m => m.CreatedAt).Select(m => m.Body).ToListAsync()))[1].ShouldContain("Please ring us");
    }

    [Fact]
    public async Task Who_comes_late_after_booking_another_day_is_checked_in_and_told_truly_about_the_other_place()
    {
        var browser = await ADayWith(people: 1);
        _service.Time.MoveTo(_start.AddMinutes(40));
        await browser.Open(Page);
        await browser.Press("Did not come");
        await (await _service.Browser().Open(_people[0].Page)).Press("Take this place");
        await browser.Open(Page);
        await browser.Press("They are here after all");
        await _service.Sweep<ReleaseSeats>();

        browser.Errors.ShouldBeEmpty();
        (await _service.InDatabase(db => db.Seats.OrderBy(s => s.BookedAt).Select(s => s.Status).ToListAsync())).ShouldBe([SeatStatus.Attended, SeatStatus.Cancelled]);
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == _days[1].Id))).SeatsTaken.ShouldBe(0);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "seat-released"))).ShouldBe(0);
        var letter = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "seat-not-needed"));
        letter.Calendar!.ShouldContain("METHOD:CANCEL");
        letter.Body.ShouldContain("9:30am to 1:30pm on Thursday 3 December");

        await browser.Press("Undo");
        browser.Errors.ShouldBeEmpty();
        (await Statuses()).ShouldAllBe(s => s == ApplicationStatus.Booked);
        (await _service.InDatabase(db => db.Seats.OrderBy(s => s.BookedAt).Select(s => s.Status).ToListAsync())).ShouldBe([SeatStatus.DidNotAttend, SeatStatus.Booked], "the other place is theirs again");
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == _days[1].Id))).SeatsTaken.ShouldBe(1);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "missed-you"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_day_that_is_called_off_tells_everybody_on_it_and_offers_other_days()
    {
        var browser = await ADayWith(people: 2);
        await AddPanel(browser);
        await browser.Follow("Call the day off");
        browser.Text.ShouldContain("2 candidates and 2 assessors get a message");
        browser.Text.ShouldContain("We have no address for the young person on the panel");
        await browser.Press("Call the day off");
        browser.Errors.ShouldBe(["Say in one sentence why the day is called off"]);
        browser.Fill("Why it is called off", "Too many of the panel are ill.");
        await browser.Press("Call the day off");

        browser.Text.ShouldContain("Called off");
        (await Statuses()).ShouldAllBe(s => s == ApplicationStatus.Invited);
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == _days[0].Id))).SeatsTaken.ShouldBe(0);
        var mails = await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "day-called-off" || m.Kind == "panel-day-called-off").ToListAsync());
        mails.Count.ShouldBe(4);
        mails.ShouldAllBe(m => m.Calendar!.Contains("METHOD:CANCEL"));
        mails.Where(m => m.Kind == "day-called-off").ShouldAllBe(m => m.Body.Contains("Too many of the panel are ill.") && m.Body.Contains("Thursday 3 December, 9:30am to 1:30pm"));
        (await _service.Browser().Open(_people[0].Page)).Heading.ShouldBe("Choose your day");
    }

    [Fact]
    public async Task A_day_that_is_called_off_when_no_other_is_open_says_so_and_offers_none()
    {
        var browser = await ADayWith(people: 1);
        await _service.InDatabase(db => db.AssessmentDays.Where(d => d.Id != _days[0].Id).ExecuteDeleteAsync());
        await browser.Follow("Call the day off");
        await browser.Fill("Why it is called off", "There is no heating.").Press("Call the day off");

        var letter = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "day-called-off"));
        letter.Body.ShouldContain("No other day has a place at the moment.");
        letter.Body.ShouldNotContain("open its link");
        letter.Body.ShouldNotContain("/seat/");
    }

    [Fact]
    public async Task A_day_that_moves_takes_everybody_along_and_the_old_link_shows_the_new_date()
    {
        var browser = await ADayWith(people: 6);
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        await browser.Follow("Move the day");
        browser.Text.ShouldContain("6 candidates and 2 assessors get a message");
        browser.Fill("Day", "27").Fill("Starts at", "10:00").Fill("Ends at", "14:00").Fill("Why it moves", "The building is closed.");
        await browser.Press("Move the day and tell everybody");

        browser.Errors.ShouldBeEmpty();
        browser.Heading.ShouldBe("Friday 27 November, 10am to 2pm");
        var mails = await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "day-moved").ToListAsync());
        mails.Count.ShouldBe(6);
        mails.ShouldAllBe(m => m.Calendar!.Contains("SEQUENCE:1") && m.Calendar!.Contains("DTSTART:20261127T100000Z") && m.Calendar!.Contains("METHOD:REQUEST"));
        var day = await _service.InDatabase(db => db.AssessmentDays.AsNoTracking().SingleAsync(d => d.Id == _days[0].Id));
        day.Assignments.Min(a => a.StartsAt).ShouldBe(new DateTimeOffset(2026, 11, 27, 10, 15, 0, TimeSpan.Zero));
        (await _service.Browser().Open($"{_people[0].Page}/{_days[0].Id}")).Heading.ShouldBe("Your assessment day is Friday 27 November");
    }

    [Fact]
    public async Task A_day_is_closed_once_it_is_known_of_everybody_whether_they_came()
    {
        var browser = await ADayWith(people: 2);
        _service.Time.MoveTo(_start.AddHours(4));
        await browser.Open(Page);
        browser.Page.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Close"));
        await browser.Press($"Here: {_people[0].Candidate.Name}");
        await browser.Press("Did not come");
        await browser.Press("Close the day");
        browser.Errors.ShouldHaveSingleItem().ShouldStartWith($"Nobody has rated {_people[0].Candidate.Name}, who came.");
        await browser.Press($"Undo for {_people[0].Candidate.Name}");
        await browser.Press("Did not come");
        await browser.Press("Close the day");
        browser.Text.ShouldContain("The day is closed.");
        browser.Page.QuerySelectorAll("main button").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_that_has_begun_is_not_moved_any_more()
    {
        var browser = await ADayWith(people: 1);
        await browser.Follow("Move the day");
        _service.Time.MoveTo(_start.AddMinutes(1));
        await browser.Fill("Day", "27").Fill("Why it moves", "The building is closed.").Press("Move the day and tell everybody");

        browser.Errors.ShouldHaveSingleItem().ShouldContain("has begun, so it cannot be moved any more");
        browser.ValueOf("Why it moves").ShouldBe("The building is closed.");
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "day-moved"))).ShouldBe(0);
        (await browser.Open(Page)).Text.ShouldNotContain("Move the day");
    }

    [Fact]
    public async Task A_day_is_not_called_off_over_somebody_who_is_checked_in()
    {
        var browser = await ADayWith(people: 1);
        _service.Time.MoveTo(_start.AddMinutes(-20));
        await browser.Open(Page);
        await browser.Press("Here");
        await browser.Follow("Call the day off");
        await browser.Fill("Why it is called off", "There is no heating.").Press("Call the day off");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("press “Undo” beside each of them first");
        browser.ValueOf("Why it is called off").ShouldBe("There is no heating.");
        (await Statuses()).ShouldBe([ApplicationStatus.Attended]);

        await browser.Open(Page);
        await browser.Press("Undo");
        await browser.Follow("Call the day off");
        await browser.Fill("Why it is called off", "There is no heating.").Press("Call the day off");
        browser.Errors.ShouldBeEmpty();
        (await Statuses()).ShouldBe([ApplicationStatus.Invited]);
    }

    [Fact]
    public async Task Whoever_calls_off_or_moves_a_day_that_a_colleague_called_off_meanwhile_reads_what_happened()
    {
        var quicker = await ADayWith(people: 1);
        var caller = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"{Page}/call-off");
        var mover = await (await _service.SignIn(StaffRole.Recruiter, "Mo Mover")).Open($"{Page}/move");
        await quicker.Follow("Call the day off");
        await quicker.Fill("Why it is called off", "There is no heating.").Press("Call the day off");

        foreach (var late in (Browser[])[
            await caller.Fill("Why it is called off", "The panel is ill.").Press("Call the day off"),
            await mover.Fill("Day", "27").Fill("Why it moves", "The building is closed.").Press("Move the day and tell everybody")])
        {
            late.Address.AbsolutePath.ShouldBe(Page);
            late.Text.ShouldContain("A colleague was quicker: this day is called off. Nothing that you typed was sent to anybody");
        }

        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "day-called-off"))).ShouldBe(1);
    }

    [Fact]
    public async Task Groups_that_were_never_published_can_still_be_when_people_have_come()
    {
        var browser = await ADayWith(people: 2);
        await AddPanel(browser);
        _service.Time.MoveTo(_start.AddMinutes(10));
        await browser.Open(Page);
        await browser.Press($"Here: {_people[0].Candidate.Name}");
        await browser.Press($"Here: {_people[1].Candidate.Name}");
        await browser.Press("Publish the groups");
        browser.Errors.ShouldBeEmpty();
        browser.Text.ShouldContain("Group A, Room 1: seen by");
    }

    [Fact]
    public async Task Whoever_is_here_and_in_no_group_stands_on_the_list_until_they_are_placed()
    {
        var browser = await ADayWith(people: 2);
        await AddPanel(browser);
        _service.Time.MoveTo(_start.AddMinutes(10));
        await browser.Open(Page);
        await browser.Press($"Here: {_people[0].Candidate.Name}");
        (await browser.Open("/staff")).Text.ShouldContain("Thursday 26 November 1 person is here and in no group: publish the groups");
        await browser.Open(Page);
        await browser.Press("Publish the groups");
        (await browser.Open("/staff")).Text.ShouldNotContain("in no group");

        await _service.InDatabase(async db =>
        {
            (await db.Seats.SingleAsync(s => s.CandidateId == _people[1].Candidate.Id)).LeaveGroup();
            await db.SaveChangesAsync();
        });
        await browser.Open(Page);
        await browser.Press($"Here: {_people[1].Candidate.Name}");
        (await browser.Open("/staff")).Text.ShouldContain("Thursday 26 November 1 person is here and in no group: fit them in");
    }

    [Fact]
    public async Task Who_did_not_come_is_dealt_into_no_group_and_fitted_in_if_they_come_after_all()
    {
        var browser = await ADayWith(people: 6);
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        _service.Time.MoveTo(_start.AddMinutes(15));
        await browser.Open(Page);
        var missing = _people[5];
        await browser.Press($"Did not come: {missing.Candidate.Name}");
        await browser.Follow("Deal the groups again");
        browser.Text.ShouldContain("5 candidates and 3 people on the panel get a new group");
        await browser.Press("Deal the groups again");
        (await TheirGroup()).ShouldBe((null, 0));
        browser.Text.ShouldNotContain("Not everybody is covered");

        await browser.Press($"They are here after all: {missing.Candidate.Name}");
        await browser.Press($"Fit in {missing.Candidate.Name}");
        browser.Errors.ShouldBeEmpty();
        var (group, exercises) = await TheirGroup();
        group.ShouldBe(1);
        exercises.ShouldBe(4);
        (await _service.InDatabase(db => db.Seats.Select(s => s.Colour).ToListAsync())).Distinct().Count().ShouldBe(6);

        Task<(int? Group, int Exercises)> TheirGroup() => _service.InDatabase(async db =>
        {
            var seat = await db.Seats.AsNoTracking().SingleAsync(s => s.CandidateId == missing.Candidate.Id);
            var day = await db.AssessmentDays.AsNoTracking().SingleAsync(d => d.Id == seat.DayId);
            return (seat.Group, day.Assignments.Where(a => a.SeatId == seat.Id).Select(a => a.ExerciseCode).Distinct().Count());
        });
    }

    [Fact]
    public async Task The_place_of_somebody_who_did_not_come_goes_to_whoever_is_fitted_in()
    {
        var browser = await ADayWith(people: 6);
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        var late = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{late.Page}/{_days[0].Id}")).Press("Take this place");
        _service.Time.MoveTo(_start.AddMinutes(15));
        await browser.Open(Page);
        await browser.Press($"Here: {late.Candidate.Name}");
        await browser.Press($"Fit in {late.Candidate.Name}");
        browser.Errors.ShouldHaveSingleItem().ShouldContain("Every group is full.");
        await browser.Press($"Did not come: {_people[2].Candidate.Name}");
        await browser.Press($"Fit in {late.Candidate.Name}");
        browser.Errors.ShouldBeEmpty();
        (await _service.InDatabase(db => db.Seats.Where(s => s.Group == 1).Select(s => s.Colour).ToListAsync())).Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public async Task Whose_account_is_closed_is_taken_off_the_days_to_come_and_whoever_leads_them_is_told()
    {
        var browser = await ADayWith(people: 6);
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        var peter = await _service.InDatabase(db => db.StaffMembers.SingleAsync(m => m.Name == "Peter Practitioner"));
        await browser.Open($"/staff/days/{_days[1].Id}");
        await browser.Fill("Add an assessor", "Peter Practitioner, practitioner").Press("Add to the panel");
        var administrator = await (await _service.SignIn(StaffRole.Administrator, "Ada Admin")).Open($"/staff/people/{peter.Id}/close");
        administrator.Text.ShouldContain("They sit on 2 days to come");
        administrator.Text.ShouldContain("The groups are published");
        var others = (await _service.InDatabase(db => db.AssessmentDays.AsNoTracking().SingleAsync(d => d.Id == _days[0].Id))).Assignments.Where(a => a.StaffId != peter.Id).Select(a => (a.StaffId, a.SeatId, a.ExerciseCode)).ToList();
        await _service.InDatabase(async db =>
        {
            var moira = await db.StaffMembers.SingleAsync(m => m.Name == "Moira Manager");
            var day = await db.AssessmentDays.SingleAsync(d => d.Id == _days[1].Id);
            day.AddAssessor(moira.Id, AssessorKind.Manager, DayRole.Lead, moira.Name, TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await administrator.Fill("Why", "Left on Friday").Press("Close the account");

        var told = await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "assessor-has-left" || m.Kind == "panel-release").ToListAsync());
        told.Single(m => m.Kind == "assessor-has-left").ToName.ShouldBe("Moira Manager");
        told.Single(m => m.Kind == "assessor-has-left").Body.ShouldContain("Peter Practitioner");
        told.Where(m => m.Kind == "panel-release").Select(m => m.ToName).ShouldBe(["Peter Practitioner", "Peter Practitioner"]);
        told.Where(m => m.Kind == "panel-release").ShouldAllBe(m => m.Calendar!.Contains("METHOD:CANCEL", StringComparison.Ordinal));
        (await browser.Open($"/staff/days/{_days[1].Id}")).Text.ShouldNotContain("Peter Practitioner");
        await browser.Open(Page);
        browser.Text.ShouldContain("Needs a practitioner");
        browser.Text.ShouldNotContain("Peter Practitioner");
        (await _service.InDatabase(db => db.AssessmentDays.AsNoTracking().SingleAsync(d => d.Id == _days[0].Id))).Assignments.Select(a => (a.StaffId, a.SeatId, a.ExerciseCode)).ShouldBe(others, ignoreOrder: true);
        (await browser.Open("/staff")).Text.ShouldContain("Thursday 26 November needs a practitioner");
    }

    [Fact]
    public async Task What_somebody_needs_is_on_the_organisers_page_and_not_on_the_run_sheet()
    {
        var browser = await ADayWith(people: 6);
        await _service.InDatabase(async db =>
        {
            (await db.Candidates.SingleAsync(c => c.Id == _people[0].Candidate.Id)).AskForAdjustments("A quiet room and large print, please.", TestData.AnAct());
            await db.SaveChangesAsync();
        });
        await AddPanel(browser);
        await browser.Press("Publish the groups");
        browser.Page.QuerySelector(".govuk-summary-list__row")!.TextContent.ShouldContain("A quiet room and large print, please.");
        (await browser.Open("/staff")).Text.ShouldContain($"Adjustments to arrange {_people[0].Candidate.Name}");
        await browser.Open(Page);
        await browser.Press("It is arranged");
        browser.Text.ShouldContain("Arranged");
        (await browser.Open("/staff")).Text.ShouldNotContain("Adjustments to arrange");
        (await browser.Open($"{Page}/run-sheet")).Text.ShouldNotContain("large print");
    }

    [Fact]
    public async Task The_home_page_says_which_days_need_people_and_whom_to_ring()
    {
        var browser = await ADayWith(people: 2);
        (await browser.Open("/staff")).Text.ShouldContain("Thursday 26 November needs a manager, a practitioner and a young person");
        await AddPanel(browser);
        (await browser.Open("/staff")).Text.ShouldContain("Thursday 26 November publish the groups");
        var undecided = (await _service.Invite(1))[0];
        _service.Time.MoveTo(_start.AddHours(8));
        (await browser.Open("/staff")).Text.ShouldContain("Thursday 26 November is over: say who came, then close it");
        browser.Text.ShouldContain($"ring them {undecided.Candidate.Name} {undecided.Candidate.Phone}: invited on Friday 20 November, no day chosen");
    }

    [Fact]
    public async Task The_pages_ask_as_many_questions_of_the_database_for_one_candidate_as_for_twelve()
    {
        var browser = await ADayWith(people: 1);
        await AddPanel(browser);
        async Task<int> Questions(string path)
        {
            using var log = _service.ListenToQueries();
            await browser.Open(path);
            return log.Count;
        }

        // Asked twice: some counts of the home page are kept for a moment.
        await Questions("/staff");
        var before = (await Questions(Page), await Questions("/staff/days"), await Questions("/staff"));
        foreach (var person in await _service.Invite(11)) await (await _service.Browser().Open($"{person.Page}/{_days[0].Id}")).Press("Take this place");
        (await Questions(Page), await Questions("/staff/days"), await Questions("/staff")).ShouldBe(before);
    }

    [Fact]
    public async Task Somebody_who_rings_is_put_on_a_day_that_is_too_near_for_the_page_and_moved_from_another()
    {
        var browser = await ADayWith(people: 1);
        var caller = (await _service.Invite(1))[0];
        _service.Time.MoveTo(_start.AddHours(-20));
        await browser.Open(Page);
        browser.Fill("Reference of their application", "bcdf 9999");
        await browser.Press("Put them on this day");
        browser.Errors.ShouldBe([new Recruitment.Application.AssessmentCentres.NobodyWithThisReference().Message]);
        browser.Fill("Reference of their application", caller.Application.Reference.ToLowerInvariant().Replace("-", " "));
        await browser.Press("Put them on this day");
        browser.Text.ShouldContain(caller.Candidate.Name);

        await browser.Open($"/staff/days/{_days[1].Id}");
        await browser.Fill("Reference of their application", caller.Application.Reference).Press("Put them on this day");
        browser.Text.ShouldContain("1 of 12 places");
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "seat-moved"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_hiring_manager_may_look_and_not_change()
    {
        await ADayWith(people: 1);
        var manager = await _service.SignIn(StaffRole.HiringManager, "Moira Manager");
        await manager.Open(Page);
        manager.Heading.ShouldBe("Thursday 26 November, 9:30am to 1:30pm");
        (await manager.Open($"{Page}/call-off")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    /// <summary>Three weeks of days, so many people booked on the first, and a recruiter who looks at it.</summary>
    private async Task<Browser> ADayWith(int people)
    {
        _days = await _service.AddDays(TestData.AProgramme(), [.. Enumerable.Range(0, 3).Select(w => TestData.ThursdayNextWeek.AddDays(7 * w))]);
        _people = await _service.Invite(people);
        foreach (var person in _people) await (await _service.Browser().Open($"{person.Page}/{_days[0].Id}")).Press("Take this place");
        return await (await _service.SignIn(StaffRole.Recruiter)).Open(Page);
    }

    private async Task AddPanel(Browser browser)
    {
        await _service.Add(TestData.AStaffMember(StaffRole.HiringManager, "Moira Manager"));
        await _service.Add(TestData.AStaffMember(StaffRole.Assessor, "Peter Practitioner"));
        await _service.Add(TestData.AStaffMember(StaffRole.Assessor, "Yasmin Young", AssessorKind.YoungPerson));
        await browser.Open(Page);
        foreach (var name in (string[])["Moira Manager, manager", "Peter Practitioner, practitioner", "Yasmin Young, young person"])
            await browser.Fill("Add an assessor", name).Press("Add to the panel");
    }

    private Task<List<ApplicationStatus>> Statuses() =>
        _service.InDatabase(db => db.Seats.Join(db.JobApplications, s => s.JobApplicationId, a => a.Id, (s, a) => a).OrderBy(a => a.Reference).Select(a => a.Status).ToListAsync());
}
