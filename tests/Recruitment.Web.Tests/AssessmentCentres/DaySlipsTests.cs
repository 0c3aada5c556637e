using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.AssessmentCentres;

/// <summary>Slips of organisers: a wrong date, a colleague who was quicker, somebody who sits twice, somebody at the door.</summary>
public sealed class DaySlipsTests : IAsyncDisposable
{
    private static readonly DateTimeOffset _start = new(2026, 11, 26, 9, 30, 0, TimeSpan.Zero);

    private readonly TestService _service = new();
    private AssessmentDay[] _days = [];
    private List<Invited> _people = [];

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private string Page => $"/staff/days/{_days[0].Id}";

    [Theory]
    [InlineData("25", "12", "2026", "Friday 25 December is a bank holiday", "Yes, although it is a holiday")]
    [InlineData("28", "11", "2026", "Saturday 28 November is at a weekend", "Yes, at the weekend")]
    [InlineData("24", "11", "2026", "Tuesday 24 November is very soon", "Yes, at so short notice")]
    [InlineData("26", "11", "2027", "26 November 2027 is more than half a year away", "Yes, the year is right")]
    public async Task A_day_is_not_moved_to_an_unusual_date_before_somebody_has_read_what_is_unusual(string day, string month, string year, string warning, string agreed)
    {
        var browser = await ADayWith(1);
        await browser.Follow("Move the day");
        await browser.Fill("Day", day).Fill("Month", month).Fill("Year", year).Fill("Why it moves", "The building is closed.").Press("Move the day and tell everybody");

        browser.Errors.ShouldBe([new LookAtTheDateAgain([]).Message]);
        browser.Text.ShouldContain(warning);
        browser.ValueOf("Why it moves").ShouldBe("The building is closed.");
        (await Date()).ShouldBe(TestData.ThursdayNextWeek);
        (await _service.InDatabase(db => db.Messages.AnyAsync(m => m.Kind == "day-moved"))).ShouldBeFalse();

        await browser.Choose(agreed).Press("Move the day and tell everybody");
        browser.Errors.ShouldBeEmpty();
        (await Date()).ShouldBe(new DateOnly(int.Parse(year), int.Parse(month), int.Parse(day)));
    }

    [Theory]
    [InlineData("00:00", "04:00")]
    [InlineData("18:30", "23:30")]
    public async Task A_day_is_never_moved_into_the_night(string starts, string ends)
    {
        var browser = await ADayWith(1);
        await browser.Follow("Move the day");
        await browser.Fill("Starts at", starts).Fill("Ends at", ends).Fill("Why it moves", "The building is closed.").Press("Move the day and tell everybody");
        browser.Errors.ShouldBe([new AtNight().Message]);
    }

    [Fact]
    public async Task A_day_is_not_moved_onto_one_on_which_its_panel_already_sits()
    {
        var browser = await ADayWith(1);
        await browser.Open($"/staff/days/{_days[1].Id}");
        await browser.Fill("Add an assessor", "Moira Manager, manager").Press("Add to the panel");
        await browser.Open(Page);
        await browser.Fill("Add an assessor", "Moira Manager, manager").Press("Add to the panel");
        await browser.Follow("Move the day");
        await browser.Fill("Day", "3").Fill("Month", "12").Fill("Why it moves", "The building is closed.").Press("Move the day and tell everybody");

        browser.Errors.ShouldHaveSingleItem().ShouldContain("Moira Manager is on the panel from 9:30am to 1:30pm on Thursday 3 December");
        (await Date()).ShouldBe(TestData.ThursdayNextWeek);
    }

    [Fact]
    public async Task Nobody_is_put_on_two_panels_at_one_hour()
    {
        var browser = await ADayWith(1);
        var parallel = (await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        await browser.Fill("Add an assessor", "Moira Manager, manager").Press("Add to the panel");
        await browser.Open($"/staff/days/{parallel.Id}");
        await browser.Fill("Add an assessor", "Moira Manager, manager").Press("Add to the panel");

        browser.Errors.ShouldHaveSingleItem().ShouldStartWith("Nobody can sit on two days at one hour: Moira Manager is on the panel");
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == parallel.Id))).Assessors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_people_do_not_both_lead_a_day()
    {
        var browser = await ADayWith(1);
        await browser.Fill("Add an assessor", "Moira Manager, manager").Choose("Leads the day").Press("Add to the panel");
        await browser.Fill("Add an assessor", "Peter Practitioner, practitioner").Choose("Leads the day").Press("Add to the panel");
        browser.Errors.ShouldBe([new SomebodyLeadsAlready().Message]);
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == _days[0].Id))).Assessors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_second_organiser_is_told_that_the_day_is_not_the_one_they_saw()
    {
        var quicker = await ADayWith(1);
        var caller = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open($"{Page}/call-off");
        var mover = await (await _service.SignIn(StaffRole.Recruiter, "Mo Mover")).Open($"{Page}/move");
        var adder = await (await _service.SignIn(StaffRole.Recruiter, "Ada Adder")).Open(Page);
        await quicker.Follow("Move the day");
        await quicker.Fill("Day", "27").Fill("Why it moves", "The building is closed.").Press("Move the day and tell everybody");

        await caller.Fill("Why it is called off", "The panel is ill.").Press("Call the day off");
        await mover.Fill("Day", "30").Fill("Why it moves", "The heating is broken.").Press("Move the day and tell everybody");
        await adder.Fill("Add an assessor", "Moira Manager, manager").Press("Add to the panel");
        foreach (var second in (Browser[])[caller, mover, adder]) second.Errors.ShouldBe([new StaleForm().Message]);
        caller.ValueOf("Why it is called off").ShouldBe("The panel is ill.");
        mover.ValueOf("Why it moves").ShouldBe("The heating is broken.");
        (await Date()).ShouldBe(new DateOnly(2026, 11, 27));

        await adder.Press("Add to the panel");
        adder.Errors.ShouldBeEmpty();
        adder.Text.ShouldContain("Moira Manager");
    }

    [Fact]
    public async Task A_day_that_is_called_off_keeps_the_list_of_whom_to_ring()
    {
        var browser = await ADayWith(2);
        await browser.Follow("Call the day off");
        await browser.Fill("Why it is called off", "There is no heating.").Press("Call the day off");
        browser.Text.ShouldContain("Whom to ring");
        foreach (var person in _people) browser.Text.ShouldContain($"{person.Candidate.Name} {person.Candidate.Phone}");
        browser.Text.ShouldContain("None chosen yet");

        await _service.SendMail();
        await (await _service.Browser().Open($"{_people[0].Page}/{_days[1].Id}")).Press("Take this place");
        await browser.Open(Page);
        browser.Text.ShouldContain("Sent Thursday 3 December");
    }

    [Fact]
    public async Task Somebody_at_the_door_is_put_on_a_day_that_has_begun_and_checked_in()
    {
        var browser = await ADayWith(1);
        var atTheDoor = (await _service.Invite(1))[0];
        _service.Time.MoveTo(_start.AddMinutes(10));
        await browser.Open(Page);
        await browser.Fill("Reference of their application", atTheDoor.Application.Reference).Press("Put them on this day");

        browser.Errors.ShouldBeEmpty();
        await browser.Press($"Here: {atTheDoor.Candidate.Name}");
        browser.Errors.ShouldBeEmpty();
        (await _service.Reload(atTheDoor.Application)).Status.ShouldBe(ApplicationStatus.Attended);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "seat-booked" && m.JobApplicationId == atTheDoor.Application.Id))).ShouldBe(0, "they are standing there");
    }

    [Fact]
    public async Task At_the_door_of_a_full_day_the_place_of_somebody_who_did_not_come_is_free()
    {
        var browser = await ADayWith(1, capacity: 1);
        var atTheDoor = (await _service.Invite(1))[0];
        _service.Time.MoveTo(_start.AddMinutes(40));
        await browser.Open(Page);
        await browser.Fill("Reference of their application", atTheDoor.Application.Reference).Press("Put them on this day");
        browser.Errors.ShouldBe([new NoPlaceAtTheDoor().Message]);

        await browser.Press("Did not come");
        await browser.Fill("Reference of their application", atTheDoor.Application.Reference).Press("Put them on this day");
        browser.Errors.ShouldBeEmpty();
        browser.Text.ShouldContain(atTheDoor.Candidate.Name);
    }

    [Fact]
    public async Task Who_came_after_all_and_had_not_is_missed_again_when_their_other_place_has_gone()
    {
        var browser = await ADayWith(1, capacity: 1);
        _service.Time.MoveTo(_start.AddMinutes(40));
        await browser.Open(Page);
        await browser.Press("Did not come");
        await (await _service.Browser().Open($"{_people[0].Page}/{_days[1].Id}")).Press("Take this place");
        await browser.Open(Page);
        await browser.Press("They are here after all");
        await (await _service.Browser().Open($"{(await _service.Invite(1))[0].Page}/{_days[1].Id}")).Press("Take this place");
        await browser.Press("Undo");

        browser.Errors.ShouldBeEmpty();
        (await _service.Reload(_people[0].Application)).Status.ShouldBe(ApplicationStatus.DidNotAttend);
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == _days[1].Id))).SeatsTaken.ShouldBe(1);
    }

    [Fact]
    public async Task An_undo_of_what_a_colleague_has_put_right_meanwhile_changes_nothing()
    {
        var first = await ADayWith(1);
        _service.Time.MoveTo(_start.AddMinutes(40));
        await first.Open(Page);
        await first.Press("Did not come");
        var second = await (await _service.SignIn(StaffRole.Recruiter, "Rae Recruiter")).Open(Page);
        await first.Press("They are here after all");
        await second.Press("Undo");

        second.Errors.ShouldBe([new SeatHasMovedOn().Message]);
        (await _service.Reload(_people[0].Application)).Status.ShouldBe(ApplicationStatus.Attended);
    }

    private Task<DateOnly> Date() => _service.InDatabase(db => db.AssessmentDays.Where(d => d.Id == _days[0].Id).Select(d => d.Date).SingleAsync());

    private async Task<Browser> ADayWith(int people, int capacity = 12)
    {
        _days = await _service.AddDays(TestData.AProgramme(capacity: capacity), TestData.ThursdayNextWeek, TestData.ThursdayNextWeek.AddDays(7));
        await _service.Add(TestData.AStaffMember(StaffRole.HiringManager, "Moira Manager"));
        await _service.Add(TestData.AStaffMember(StaffRole.Assessor, "Peter Practitioner"));
        _people = await _service.Invite(people);
        foreach (var person in _people) await (await _service.Browser().Open($"{person.Page}/{_days[0].Id}")).Press("Take this place");
        return await (await _service.SignIn(StaffRole.Recruiter)).Open(Page);
    }
}
