using System.Text.RegularExpressions;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.MyApplication;

public sealed partial class TurnTests
{
    private static readonly DateTimeOffset _now = FakeTime.FridayAfternoon;

    public static TheoryData<ApplicationStatus> EveryStatus => [.. Enum.GetValues<ApplicationStatus>()];

    [Theory]
    [MemberData(nameof(EveryStatus))]
    public void Every_status_has_one_sentence_with_a_date(ApplicationStatus status) =>
        ADay().IsMatch(Turns.TurnOf(new TurnFacts(status, _now, _now) { ReplyDueAt = status == ApplicationStatus.Received ? _now.AddHours(24) : null }).Sentence).ShouldBeTrue();

    [Theory]
    [InlineData(ApplicationStatus.AwaitingAnswer, TurnHolder.Candidate, "answer")]
    [InlineData(ApplicationStatus.Invited, TurnHolder.Candidate, "seat")]
    [InlineData(ApplicationStatus.Booked, TurnHolder.Nobody, "seat")]
    [InlineData(ApplicationStatus.DidNotAttend, TurnHolder.Candidate, "seat")]
    [InlineData(ApplicationStatus.MetTheStandard, TurnHolder.Candidate, "referees")]
    [InlineData(ApplicationStatus.ConditionalOffer, TurnHolder.Candidate, "offer")]
    [InlineData(ApplicationStatus.OfferAccepted, TurnHolder.Candidate, "referees")]
    [InlineData(ApplicationStatus.Withdrawn, TurnHolder.Nobody, "withdraw")]
    [InlineData(ApplicationStatus.Received, TurnHolder.Us, null)]
    [InlineData(ApplicationStatus.Attended, TurnHolder.Us, null)]
    [InlineData(ApplicationStatus.Closed, TurnHolder.Nobody, null)]
    public void The_button_leads_to_what_is_to_be_done(ApplicationStatus status, TurnHolder whose, string? page)
    {
        var turn = Turns.TurnOf(new TurnFacts(status, _now, _now));
        turn.Whose.ShouldBe(whose);
        turn.Button?.Page.ShouldBe(page);
    }

    [Fact]
    public void The_promise_is_told_with_its_day() =>
        Turns.TurnOf(new TurnFacts(ApplicationStatus.Received, _now, _now) { ReplyDueAt = _now.AddHours(24) }).Sentence.ShouldEndWith("You will hear from us by 4:40pm tomorrow, Saturday 21 November.");

    [Fact]
    public void A_promise_that_was_not_kept_is_owned_up_to() =>
        Turns.TurnOf(new TurnFacts(ApplicationStatus.Received, _now, _now.AddHours(25)) { ReplyDueAt = _now.AddHours(24) }).Sentence.ShouldContain("We are sorry");

    [Fact]
    public void Once_the_referees_are_named_it_is_our_turn()
    {
        Turns.TurnOf(new TurnFacts(ApplicationStatus.MetTheStandard, _now, _now) { RefereesAreNamed = true }).Whose.ShouldBe(TurnHolder.Us);
        Turns.TurnOf(new TurnFacts(ApplicationStatus.OfferAccepted, _now, _now) { RefereesAreNamed = true }).Whose.ShouldBe(TurnHolder.Us);
    }

    [Fact]
    public void A_second_missed_day_is_talked_about_and_not_booked() =>
        Turns.TurnOf(new TurnFacts(ApplicationStatus.DidNotAttend, _now, _now) { MayRebook = false }).Button.ShouldBeNull();

    [Fact]
    public void A_result_is_promised_for_the_next_working_day() =>
        Turns.TurnOf(new TurnFacts(ApplicationStatus.Attended, _now, _now) { SeatAt = _now }).Sentence.ShouldEndWith("Monday 23 November.");

    [Fact]
    public void An_offer_whose_day_has_passed_is_said_to_be_open_still()
    {
        var facts = new TurnFacts(ApplicationStatus.ConditionalOffer, _now, _now) { AnswerOfferBy = LondonTime.DayOf(_now) };
        Turns.TurnOf(facts).Sentence.ShouldContain("Please answer by");
        Turns.TurnOf(facts with { AnswerOfferBy = LondonTime.DayOf(_now).AddDays(-1) }).Sentence.ShouldContain("it is still open");
    }

    [Fact]
    public void Checks_that_wait_for_something_from_the_person_make_it_their_turn()
    {
        var facts = new TurnFacts(ApplicationStatus.OfferAccepted, _now, _now) { RefereesAreNamed = true, WaitsForThem = 1 };
        (Turns.TurnOf(facts).Whose, Turns.TurnOf(facts).Sentence).ShouldBe((TurnHolder.Candidate, $"You accepted our offer on {Words.Day(LondonTime.DayOf(_now))}. 1 check waits for something from you."));
    }

    [Fact]
    public void A_withdrawal_can_be_taken_back_for_five_days_and_no_longer()
    {
        Turns.TurnOf(new TurnFacts(ApplicationStatus.Withdrawn, _now, _now.AddDays(5))).Button.ShouldNotBeNull();
        Turns.TurnOf(new TurnFacts(ApplicationStatus.Withdrawn, _now, _now.AddDays(5).AddSeconds(1))).Button.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(EveryStatus))]
    public void The_steps_show_one_place_on_the_way_or_none(ApplicationStatus status)
    {
        var steps = Steps.Of(status);
        steps.Count(s => s.State == StepState.Now).ShouldBe(steps.Count == 0 || status.Stage() == Stage.InPost ? 0 : 1);
        steps.Count.ShouldBe(status.IsEnding() ? 0 : 7);
    }

    [GeneratedRegex(@"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex ADay();
}
