using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.AssessmentCentres;

public sealed class SeatSweepTests : IAsyncDisposable
{
    private static readonly DateTimeOffset _start = new(2026, 12, 3, 9, 30, 0, TimeSpan.Zero);

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Somebody_with_a_place_is_reminded_three_days_one_day_and_two_hours_before_once_each()
    {
        await Book();
        foreach (var hours in (double[])[72.1, 72, 50, 24.1, 24, 23, 2.1, 2, 1.9, 0, -1])
        {
            _service.Time.MoveTo(_start.AddHours(-hours));
            await _service.Sweep<RemindOfSeats>();
            await _service.Sweep<RemindOfSeats>();
        }

        (await Sent("seat-reminder")).Select(at => (_start - at).TotalHours).ShouldBe([72, 24, 2]);
    }

    [Fact]
    public async Task After_the_service_was_down_one_reminder_goes_not_two()
    {
        await Book();
        _service.Time.MoveTo(_start.AddHours(-20));
        await _service.Sweep<RemindOfSeats>();
        (await Sent("seat-reminder")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reminder_that_waited_for_the_mail_until_the_day_began_never_leaves()
    {
        await Book();
        _service.Time.MoveTo(_start.AddHours(-2));
        await _service.Sweep<RemindOfSeats>();
        _service.Time.MoveTo(_start.AddMinutes(-1));
        await _service.Sweep<RemindOfSeats>();
        (await State()).ShouldBe(MessageState.Waiting);

        _service.Time.MoveTo(_start);
        await _service.Sweep<RemindOfSeats>();
        await _service.SendMail();
        (await State()).ShouldBe(MessageState.Cancelled);

        Task<MessageState> State() => _service.InDatabase(db => db.Messages.Where(m => m.Kind == "seat-reminder").Select(m => m.State).SingleAsync());
    }

    [Fact]
    public async Task A_reminder_of_the_day_before_somebody_moved_never_leaves()
    {
        var (jo, days) = await Book();
        _service.Time.MoveTo(_start.AddHours(-72));
        await _service.Sweep<RemindOfSeats>();
        await (await _service.Browser().Open($"{jo.Page}/{days[1].Id}")).Press("Change to this day");
        await _service.Sweep<RemindOfSeats>();
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "seat-reminder"))).State.ShouldBe(MessageState.Cancelled);
    }

    [Fact]
    public async Task A_place_given_back_is_not_reminded_of()
    {
        var (jo, _) = await Book();
        await (await _service.Browser().Open($"{jo.Page}/give-back")).Press("Give my place back");
        _service.Time.MoveTo(_start.AddHours(-24));
        await _service.Sweep<RemindOfSeats>();
        (await Sent("seat-reminder")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_that_is_given_back_twice_or_too_late_is_refused_in_words_on_the_page_of_the_day()
    {
        var (jo, _) = await Book();
        var (first, second) = (await _service.Browser().Open($"{jo.Page}/give-back"), await _service.Browser().Open($"{jo.Page}/give-back"));
        await first.Press("Give my place back");
        await second.Press("Give my place back");
        second.Heading.ShouldBe("Choose your day");
        second.Text.ShouldContain(new SeatHasMovedOn().Message);

        await second.Press("Take this place");
        await second.Open($"{jo.Page}/give-back");
        _service.Time.MoveTo(_start.AddMinutes(1));
        await second.Press("Give my place back");
        second.Text.ShouldContain(new DayHasBegun().Message);
        (await _service.Reload(jo.Application)).Status.ShouldBe(ApplicationStatus.Booked);
    }

    [Fact]
    public async Task Somebody_who_moves_to_a_later_day_is_reminded_of_that_day()
    {
        var (jo, days) = await Book();
        _service.Time.MoveTo(_start.AddHours(-72));
        await _service.Sweep<RemindOfSeats>();
        await (await _service.Browser().Open($"{jo.Page}/{days[1].Id}")).Press("Change to this day");
        _service.Time.MoveTo(_start.AddDays(7).AddHours(-72));
        await _service.Sweep<RemindOfSeats>();
        (await Sent("seat-reminder")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Somebody_invited_without_a_place_is_asked_daily_for_five_days_and_then_left_to_a_person()
    {
        await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek.AddDays(14));
        await _service.Invite(1);
        var invited = _service.Time.GetUtcNow();
        for (var hour = 0; hour < 8 * 24; hour += 6)
        {
            _service.Time.MoveTo(invited.AddHours(hour));
            await _service.Sweep<NudgeToBook>();
        }

        (await Sent("booking-nudge")).Select(at => (at - invited).TotalDays).ShouldBe([1, 2, 3, 4, 5]);
        var mail = await _service.InDatabase(db => db.Messages.FirstAsync(m => m.Kind == "booking-nudge"));
        mail.Body.ShouldContain("Thursday 10 December, 9:30am to 1:30pm");
    }

    [Fact]
    public async Task Nobody_is_asked_whose_invitation_has_not_arrived_or_who_has_a_place()
    {
        await Book();
        var bounced = (await _service.Invite(1))[0];
        await _service.InDatabase(async db =>
        {
            var application = await db.JobApplications.SingleAsync(a => a.Id == bounced.Application.Id);
            application.ReplyBounced(application.LatestReply!.MessageId, TestData.AnAct(_service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        _service.Time.Advance(TimeSpan.FromHours(30));
        await _service.Sweep<NudgeToBook>();
        (await Sent("booking-nudge")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Half_an_hour_after_the_start_the_missing_are_marked_not_here_yet_and_nothing_is_decided()
    {
        await Book();
        _service.Time.MoveTo(_start.AddMinutes(29));
        await _service.Sweep<SuggestNoShows>();
        (await TheSeat()).NotHereYetSince.ShouldBeNull();
        _service.Time.MoveTo(_start.AddMinutes(30));
        await _service.Sweep<SuggestNoShows>();
        var seat = await TheSeat();
        (seat.NotHereYetSince, seat.Status).ShouldBe((_start.AddMinutes(30), SeatStatus.Booked));
        (await _service.InDatabase(db => db.JobApplications.SingleAsync())).Status.ShouldBe(ApplicationStatus.Booked);
    }

    [Fact]
    public async Task The_place_of_somebody_who_withdrew_is_free_again_and_taken_out_of_their_calendar()
    {
        var (_, days) = await Book();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Withdraw(TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await _service.Sweep<ReleaseSeats>();
        await _service.Sweep<ReleaseSeats>();

        (await TheSeat()).Status.ShouldBe(SeatStatus.Cancelled);
        (await _service.InDatabase(db => db.AssessmentDays.SingleAsync(d => d.Id == days[0].Id))).SeatsTaken.ShouldBe(0);
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "seat-released"))).Calendar!.ShouldContain("METHOD:CANCEL");
    }

    [Fact]
    public async Task Who_withdraws_when_the_day_has_begun_leaves_it_without_a_letter_and_the_day_can_be_closed()
    {
        var (_, days) = await Book();
        _service.Time.MoveTo(_start.AddHours(1));
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Withdraw(TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await _service.Sweep<ReleaseSeats>();
        (await TheSeat()).Status.ShouldBe(SeatStatus.Cancelled);
        (await Sent("seat-released")).ShouldBeEmpty();

        var browser = await (await _service.SignIn(Domain.Staff.StaffRole.Recruiter)).Open($"/staff/days/{days[0].Id}");
        await browser.Press("Close the day");
        browser.Text.ShouldContain("The day is closed.");
    }

    [Theory]
    [InlineData(12, 0, "Your seat was freed meanwhile, and that day still has places")]
    [InlineData(1, 0, "Your seat has gone to somebody else meanwhile")]
    [InlineData(12, 5, "That assessment day cannot be booked any more")]
    public async Task Who_takes_a_withdrawal_back_is_told_truly_what_became_of_their_place(int places, int daysLater, string said)
    {
        var day = (await _service.AddDays(TestData.AProgramme(places, Math.Min(places, 6)), TestData.ThursdayNextWeek))[0];
        var people = await _service.Invite(2);
        await (await _service.Browser().Open($"{people[0].Page}/{day.Id}")).Press("Take this place");
        var jo = await _service.Browser().Open($"/application/{people[0].Token}/withdraw");
        await jo.Press("Withdraw my application");
        await _service.Sweep<ReleaseSeats>();
        await (await _service.Browser().Open($"{people[1].Page}/{day.Id}")).Press("Take this place");
        _service.Time.Advance(TimeSpan.FromDays(daysLater));

        await jo.Open($"/application/{people[0].Token}/withdraw");
        await jo.Press("Take back my withdrawal");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "withdrawal-taken-back"))).Body.ShouldContain(said);
    }

    [Fact]
    public async Task Who_takes_back_a_withdrawal_without_ever_having_had_a_place_is_told_of_none()
    {
        var jo = (await _service.Invite(1))[0];
        var browser = await _service.Browser().Open($"/application/{jo.Token}/withdraw");
        await browser.Press("Withdraw my application");
        await browser.Open($"/application/{jo.Token}/withdraw");
        await browser.Press("Take back my withdrawal");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "withdrawal-taken-back"))).Body.ShouldContain("You are invited as before: choose your day");
    }

    [Fact]
    public async Task Who_takes_a_withdrawal_back_after_the_place_has_gone_can_choose_a_day_again()
    {
        var (jo, _) = await Book();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).Withdraw(TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        await _service.Sweep<ReleaseSeats>();
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync()).UndoWithdrawal(TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
            await db.SaveChangesAsync();
        });
        var browser = await (await _service.Browser().Open(jo.Page)).Press("Take this place");
        browser.Heading.ShouldBe("Your assessment day is Thursday 3 December");
    }

    [Fact]
    public async Task Many_places_are_freed_with_no_more_questions_for_each_than_for_one()
    {
        var days = await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek.AddDays(7), TestData.ThursdayNextWeek.AddDays(14));
        await BookedAndWithdrawn(1, days);
        var one = await _service.QuestionsOf<ReleaseSeats>();
        await BookedAndWithdrawn(6, days);
        (await _service.QuestionsOf<ReleaseSeats>()).ShouldBeLessThanOrEqualTo(6 * one);
        (await Sent("seat-released")).Count.ShouldBe(7);
    }

    private async Task BookedAndWithdrawn(int people, AssessmentDay[] days)
    {
        foreach (var (index, person) in (await _service.Invite(people)).Index())
        {
            await (await _service.Browser().Open($"{person.Page}/{days[index % 2].Id}")).Press("Take this place");
            await _service.InDatabase(async db =>
            {
                (await db.JobApplications.SingleAsync(a => a.Id == person.Application.Id)).Withdraw(TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
                await db.SaveChangesAsync();
            });
        }
    }

    private async Task<(Invited Jo, AssessmentDay[] Days)> Book()
    {
        var days = await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek.AddDays(7), TestData.ThursdayNextWeek.AddDays(14));
        var jo = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{jo.Page}/{days[0].Id}")).Press("Take this place");
        return (jo, days);
    }

    private Task<Seat> TheSeat() => _service.InDatabase(db => db.Seats.SingleAsync());

    private Task<List<DateTimeOffset>> Sent(string kind) =>
        _service.InDatabase(db => db.Messages.Where(m => m.Kind == kind).OrderBy(m => m.CreatedAt).Select(m => m.CreatedAt).ToListAsync());
}
