using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.AssessmentCentres;

public sealed class BookingTests : IAsyncDisposable
{
    private static readonly DateOnly[] _thursdays = [.. Enumerable.Range(0, 5).Select(w => TestData.ThursdayNextWeek.AddDays(7 * w))];

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_next_three_days_are_shown_and_one_tap_takes_a_place_with_a_mail_and_a_calendar_file()
    {
        await _service.AddDays(TestData.AProgramme(), _thursdays);
        var jo = (await _service.Invite(1))[0];
        var browser = await _service.Browser().Open(jo.Page);

        browser.Heading.ShouldBe("Choose your day");
        browser.Page.QuerySelectorAll(".app-day h3").Select(h => h.TextContent).ShouldBe(["Thursday 26 November", "Thursday 3 December", "Thursday 10 December"]);
        browser.Text.ShouldContain("9:30am to 1:30pm, Northfield House, 1 High Street, Northfield12 places left");
        await browser.Press("Take this place");

        browser.Heading.ShouldBe("Your assessment day is Thursday 26 November");
        var (seat, day, application) = await TheSeat();
        (seat.Status, day.SeatsTaken, application.Status).ShouldBe((SeatStatus.Booked, 1, ApplicationStatus.Booked));
        var mail = await _service.InDatabase(db => db.Messages.SingleAsync());
        mail.Subject.ShouldBe("Your place is booked: 9:30am to 1:30pm on Thursday 26 November");
        mail.Calendar!.ShouldContain("METHOD:REQUEST");
        mail.Calendar!.ShouldContain($"UID:{seat.CalendarUid}");
        mail.Calendar!.ShouldContain("DTSTART:20261126T093000Z");
        (await _service.InDatabase(db => db.History.Where(h => h.SubjectId == application.Id).Select(h => h.What).ToListAsync())).ShouldContain("SeatBooked");
    }

    [Fact]
    public async Task More_days_are_shown_when_asked_for()
    {
        await _service.AddDays(TestData.AProgramme(), _thursdays);
        var browser = await _service.Browser().Open((await _service.Invite(1))[0].Page);
        await browser.Follow("Show more days");
        browser.Page.QuerySelectorAll(".app-day").Length.ShouldBe(5);
        browser.Text.ShouldNotContain("Show more days");
    }

    [Fact]
    public async Task The_link_in_a_mail_asks_first_and_books_only_when_the_button_is_pressed()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var jo = (await _service.Invite(1))[0];
        var browser = await _service.Browser().Open($"{jo.Page}/{days[1].Id}");

        browser.Heading.ShouldBe("Take a place on Thursday 3 December?");
        (await _service.InDatabase(db => db.Seats.CountAsync())).ShouldBe(0);

        await browser.Press("Take this place");
        (await TheSeat()).Day.Id.ShouldBe(days[1].Id);
    }

    [Fact]
    public async Task A_second_tap_changes_nothing()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var jo = (await _service.Invite(1))[0];
        var (one, other) = (await _service.Browser().Open($"{jo.Page}/{days[0].Id}"), await _service.Browser().Open($"{jo.Page}/{days[0].Id}"));
        await one.Press("Take this place");
        await other.Press("Take this place");

        other.Heading.ShouldBe("Your assessment day is Thursday 26 November");
        (await TheSeat()).Day.SeatsTaken.ShouldBe(1);
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Changing_the_day_moves_the_one_seat_and_the_same_calendar_entry()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var people = await _service.Invite(2);
        foreach (var person in people) await (await _service.Browser().Open($"{person.Page}/{days[0].Id}")).Press("Take this place");

        var browser = await _service.Browser().Open($"{people[0].Page}/{days[2].Id}");
        browser.Heading.ShouldBe("Change your place to Thursday 10 December?");
        await browser.Press("Change to this day");

        browser.Heading.ShouldBe("Your assessment day is Thursday 10 December");
        var taken = await _service.InDatabase(db => db.AssessmentDays.OrderBy(d => d.Date).Select(d => d.SeatsTaken).ToListAsync());
        taken.ShouldBe([1, 0, 1, 0, 0]);
        var seats = await _service.InDatabase(db => db.Seats.ToListAsync());
        seats.Single(s => s.CandidateId == people[1].Candidate.Id).Moves.ShouldBe(0);
        var moved = seats.Single(s => s.CandidateId == people[0].Candidate.Id);
        var mail = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "seat-moved"));
        mail.Calendar!.ShouldContain($"UID:{moved.CalendarUid}");
        mail.Calendar!.ShouldContain("SEQUENCE:1");
        mail.Calendar!.ShouldContain("DTSTART:20261210T093000Z");
        mail.Body.ShouldContain("Before: 9:30am to 1:30pm on Thursday 26 November");
    }

    [Fact]
    public async Task Giving_a_place_back_frees_it_cancels_the_calendar_entry_and_leaves_the_way_open()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var jo = (await _service.Invite(1))[0];
        var browser = await (await _service.Browser().Open($"{jo.Page}/{days[0].Id}")).Press("Take this place");
        await browser.Follow("I cannot come");
        browser.Heading.ShouldBe("Give your place back?");
        await browser.Press("Give my place back");

        browser.Heading.ShouldBe("Choose your day");
        var (seat, day, application) = await TheSeat();
        (seat.Status, day.SeatsTaken, application.Status).ShouldBe((SeatStatus.GivenBack, 0, ApplicationStatus.Invited));
        var mail = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "seat-given-back"));
        mail.Calendar!.ShouldContain("METHOD:CANCEL");
        mail.Calendar!.ShouldContain("SEQUENCE:1");

        await browser.Press("Take this place");
        (await _service.InDatabase(db => db.Seats.CountAsync(s => s.Status == SeatStatus.Booked))).ShouldBe(1);
    }

    [Fact]
    public async Task A_full_day_answers_kindly_with_the_days_that_have_places()
    {
        var days = await _service.AddDays(TestData.AProgramme(capacity: 1), _thursdays);
        var people = await _service.Invite(2);
        var late = await _service.Browser().Open($"{people[1].Page}/{days[0].Id}");
        await (await _service.Browser().Open($"{people[0].Page}/{days[0].Id}")).Press("Take this place");
        await late.Press("Take this place");

        late.Errors.ShouldBe([new DayIsFull().Message]);
        late.Page.QuerySelectorAll(".app-day h3").Select(h => h.TextContent).ShouldBe(["Thursday 3 December", "Thursday 10 December", "Thursday 17 December"]);
        await late.Press("Take this place");
        late.Heading.ShouldBe("Your assessment day is Thursday 3 December");
    }

    [Fact]
    public async Task Thirty_people_who_tap_at_once_get_twelve_places_and_eighteen_kind_answers()
    {
        var days = await _service.AddDays(TestData.AProgramme(capacity: 12), _thursdays);
        var people = await _service.Invite(30);
        var browsers = await Task.WhenAll(people.Select(p => _service.Browser().Open($"{p.Page}/{days[0].Id}")));

        await Task.WhenAll(browsers.Select(b => Task.Run(() => b.Press("Take this place"))));

        var seats = await _service.InDatabase(db => db.Seats.Where(s => s.DayId == days[0].Id).ToListAsync());
        seats.Count.ShouldBe(12);
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == days[0].Id))).SeatsTaken.ShouldBe(12);
        browsers.Count(b => b.Heading == "Your assessment day is Thursday 26 November").ShouldBe(12);
        browsers.Count(b => b.Errors.SequenceEqual([new DayIsFull().Message])).ShouldBe(18);
        (await _service.InDatabase(db => db.JobApplications.CountAsync(a => a.Status == ApplicationStatus.Booked))).ShouldBe(12);
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(12);
    }

    [Fact]
    public async Task People_who_swap_days_at_once_neither_wait_for_ever_nor_lose_a_place()
    {
        var days = await _service.AddDays(TestData.AProgramme(capacity: 12), _thursdays);
        var people = await _service.Invite(16);
        foreach (var (person, i) in people.Select((p, i) => (p, i))) await (await _service.Browser().Open($"{person.Page}/{days[i % 2].Id}")).Press("Take this place");
        var browsers = await Task.WhenAll(people.Select((p, i) => _service.Browser().Open($"{p.Page}/{days[(i + 1) % 2].Id}")));

        await Task.WhenAll(browsers.Select(b => Task.Run(() => b.Press("Change to this day"))));

        browsers.ShouldAllBe(b => b.Errors.Count == 0);
        foreach (var day in await _service.InDatabase(db => db.AssessmentDays.Where(d => d.Id == days[0].Id || d.Id == days[1].Id).ToListAsync()))
            day.SeatsTaken.ShouldBe(await _service.InDatabase(db => db.Seats.CountAsync(s => s.DayId == day.Id)));
    }

    [Fact]
    public async Task One_person_who_taps_two_days_at_once_gets_one_place()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var jo = (await _service.Invite(1))[0];
        var browsers = await Task.WhenAll(days.Select(d => _service.Browser().Open($"{jo.Page}/{d.Id}")));
        await Task.WhenAll(browsers.Select(b => Task.Run(() => b.Press("Take this place"))));

        (await _service.InDatabase(db => db.Seats.CountAsync(s => s.Status == SeatStatus.Booked))).ShouldBe(1);
        (await _service.InDatabase(db => db.AssessmentDays.SumAsync(d => d.SeatsTaken))).ShouldBe(1);
    }

    [Theory]
    [InlineData("2026-11-23T23:30:00Z", "Thursday 26 November")]
    [InlineData("2026-11-24T00:30:00Z", "Thursday 3 December")]
    public async Task A_day_is_offered_while_three_working_days_are_left(string now, string first)
    {
        _service.Time.MoveTo(DateTimeOffset.Parse(now));
        await _service.AddDays(TestData.AProgramme(), _thursdays);
        var browser = await _service.Browser().Open((await _service.Invite(1))[0].Page);
        browser.Page.QuerySelector(".app-day h3")!.TextContent.ShouldBe(first);
    }

    [Fact]
    public async Task A_day_that_is_too_near_is_not_booked_by_its_address_either()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var browser = await _service.Browser().Open($"{(await _service.Invite(1))[0].Page}/{days[0].Id}");
        _service.Time.MoveTo(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        await browser.Press("Take this place");
        browser.Errors.ShouldBe([new TooShortNotice().Message]);
    }

    [Fact]
    public async Task The_calendar_file_can_be_fetched_from_the_page_too()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var jo = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{jo.Page}/{days[0].Id}")).Press("Take this place");
        using var http = _service.CreateClient();
        var file = await http.GetAsync(new Uri($"{jo.Page}?handler=Calendar", UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        (await file.Content.ReadAsStringAsync()).ShouldContain($"UID:{(await TheSeat()).Seat.CalendarUid}");
    }

    [Fact]
    public async Task The_page_of_a_day_says_that_it_is_to_come_that_it_has_begun_and_that_it_is_over()
    {
        var days = await _service.AddDays(TestData.AProgramme(), _thursdays);
        var jo = (await _service.Invite(1))[0];
        var browser = await (await _service.Browser().Open($"{jo.Page}/{days[0].Id}")).Press("Take this place");
        browser.Heading.ShouldBe("Your assessment day is Thursday 26 November");
        _service.Time.MoveTo(days[0].StartsAt.AddMinutes(5));
        (await browser.Open(jo.Page)).Text.ShouldContain("Are you on your way, or lost?");

        _service.Time.MoveTo(days[0].EndsAt.AddMinutes(1));
        (await browser.Open(jo.Page)).Heading.ShouldBe("Your assessment day was Thursday 26 November");
        browser.Text.ShouldContain("The day is over.");
        browser.Text.ShouldNotContain("lost?");
    }

    [Fact]
    public async Task Somebody_who_is_not_invited_finds_no_day_to_choose()
    {
        await _service.AddDays(TestData.AProgramme(), _thursdays);
        var (_, token) = await _service.AnApplicationWithALink();
        (await _service.Browser().Open($"/application/{token}/seat")).Heading.ShouldBe("There is no day to choose at the moment");
    }

    private Task<(Seat Seat, AssessmentDay Day, JobApplication Application)> TheSeat() => _service.InDatabase(async db =>
    {
        var seat = await db.Seats.SingleAsync();
        return (seat, await db.AssessmentDays.SingleAsync(d => d.Id == seat.DayId), await db.JobApplications.SingleAsync());
    });
}
