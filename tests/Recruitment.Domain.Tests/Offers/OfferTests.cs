using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.Offers;

public sealed class OfferTests
{
    [Fact]
    public void Only_a_named_person_makes_an_offer()
    {
        var application = WhoMetTheStandard();
        application.MakeConditionalOffer(Terms(), null, null, new Act(Actor.Software("sweep"), Monday)).ShouldBeOfType<OnlyAPersonMayDecide>();
        application.Status.ShouldBe(ApplicationStatus.MetTheStandard);
    }

    [Fact]
    public void An_offer_comes_after_the_standard_and_not_before()
    {
        var application = JobApplication.Receive("BCDF-GHJK", Guid.NewGuid(), Guid.NewGuid(), EntryRoute.Experienced, null, new CvFile("h", "cv.pdf", "application/pdf", 1), ByPriya());
        application.MakeConditionalOffer(Terms(), null, null, ByPriya()).ShouldBeOfType<NotFromHere>();
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(25, false)]
    [InlineData(24, true)]
    public void Whoever_has_a_number_is_looked_up_within_a_day_before_the_offer(int? hoursAgo, bool isOffered)
    {
        var look = hoursAgo is { } hours ? Look(at: Monday.AddHours(-hours)) : null;
        (WhoMetTheStandard().MakeConditionalOffer(Terms(), "SW1234", look, ByPriya()) is LookAtTheRegisterFirst).ShouldBe(!isOffered);
    }

    [Theory]
    [InlineData(37, "1")]
    [InlineData(18.5, "0.5")]
    [InlineData(18.4, "0.497297")]
    [InlineData(29, "0.783784")]
    public void A_share_of_full_time_is_kept_to_six_places_so_that_the_year_is_reckoned_from_what_is_worked(double hours, string share) =>
        (Terms() with { HoursPerWeek = (decimal)hours }).Wte.ShouldBe(decimal.Parse(share));

    [Theory]
    [InlineData("Registered", RegisterRestriction.Suspension)]
    [InlineData("Registered", RegisterRestriction.InterimSuspension)]
    [InlineData("Registered", RegisterRestriction.Removal)]
    [InlineData("No Longer Registered - Removed", RegisterRestriction.None)]
    public void Somebody_suspended_or_removed_cannot_be_offered(string status, RegisterRestriction restriction) =>
        WhoMetTheStandard().MakeConditionalOffer(Terms(), null, Look(status, restriction), ByPriya()).ShouldBeOfType<RegisterForbidsAnOffer>();

    [Theory]
    [InlineData("Registered", RegisterRestriction.Warning)]
    [InlineData("Registered", RegisterRestriction.ConditionsOfPractice)]
    [InlineData("No Longer Registered - Voluntary Removal", RegisterRestriction.None)]
    public void A_warning_a_condition_or_a_lapse_is_never_an_automatic_no(string status, RegisterRestriction restriction) =>
        WhoMetTheStandard().MakeConditionalOffer(Terms(), null, Look(status, restriction), ByPriya()).ShouldBeNull();

    [Fact]
    public void The_candidate_answers_in_their_own_words_and_may_still_change_a_no_that_was_opened_again()
    {
        var application = WhoMetTheStandard();
        var offer = Offered(application);

        offer.Decline(application, "  I have taken another post. ", TheirOwn()).ShouldBeNull();
        (application.Status, offer.AnswerWords).ShouldBe((ApplicationStatus.OfferDeclined, "I have taken another post."));

        application.Reopen(ByPriya(Monday.AddDays(1))).ShouldBeNull();
        offer.Accept(application, "", TheirOwn(Monday.AddDays(1))).ShouldBeNull();
        (application.Status, offer.DeclinedAt, offer.AnswerWords).ShouldBe((ApplicationStatus.OfferAccepted, null, null));
        offer.Accept(application, null, TheirOwn(Monday.AddDays(1))).ShouldBeOfType<AnswerIsInAlready>();
    }

    [Fact]
    public void An_offer_is_firm_only_when_everything_is_met_and_a_person_says_so()
    {
        var application = WhoMetTheStandard();
        var offer = Accepted(application).WithAllMetBut(ConditionKind.OccupationalHealth);
        offer.MakeFirm(application, ByPriya()).ShouldBeOfType<ConditionsAreOpen>().Open.ShouldBe([ConditionKind.OccupationalHealth]);

        offer.Meet(ConditionKind.OccupationalHealth);
        offer.MakeFirm(application, new Act(Actor.Software("sweep"), Monday)).ShouldBeOfType<OnlyAPersonMayDecide>();
        offer.MakeFirm(application, ByPriya()).ShouldBeNull();
        application.Status.ShouldBe(ApplicationStatus.FirmOffer);
    }

    [Fact]
    public void An_unanswered_offer_cannot_be_made_firm()
    {
        var application = WhoMetTheStandard();
        var offer = Offered(application).WithAllMetBut();
        offer.MakeFirm(application, ByPriya()).ShouldBeOfType<NotFromHere>();
    }

    [Fact]
    public void Terms_that_do_not_add_up_are_refused()
    {
        var today = LondonTime.DayOf(Monday);
        (Terms() with { HoursPerWeek = 0 }).Objection(today).ShouldBeOfType<HoursAreNotAWeek>();
        (Terms() with { HoursPerWeek = 37.5m }).Objection(today).ShouldBeOfType<HoursAreNotAWeek>();
        (Terms() with { LongStop = today }).Objection(today).ShouldBeOfType<LongStopHasPassed>();
        Terms(start: new(2028, 1, 1)).Objection(today).ShouldBeOfType<StartIsAfterTheLongStop>();
    }

    [Theory]
    [InlineData(37, 1, 38_220)]
    [InlineData(18.5, 0.5, 19_110)]
    [InlineData(29.6, 0.8, 30_576)]
    public void Part_time_is_a_share_of_37_hours(double hours, double wte, int paid)
    {
        var terms = Terms() with { HoursPerWeek = (decimal)hours };
        (terms.Wte, terms.PaidSalary).ShouldBe(((decimal)wte, paid));
    }

    [Theory]
    [InlineData(EntryRoute.Student, "2027-07-09", "2027-12-31")]
    [InlineData(EntryRoute.Experienced, null, "2027-11-03")]
    [InlineData(EntryRoute.Student, "2027-02-01", "2027-12-31")]
    [InlineData(EntryRoute.Student, "2028-07-07", "2029-01-02")]
    [InlineData(EntryRoute.Overseas, null, "2028-05-03")]
    public void A_long_stop_date_is_proposed_on_a_working_day(EntryRoute route, string? award, string expected) =>
        OfferTerms.LongStopFor(route, new(2027, 5, 3), award is null ? null : DateOnly.Parse(award)).ShouldBe(DateOnly.Parse(expected));

    [Fact]
    public void No_date_of_an_offer_is_a_weekend_or_a_bank_holiday()
    {
        (Terms(start: new(2027, 9, 4)).Objection(new(2027, 5, 3)), Terms(longStop: new(2027, 12, 28)).Objection(new(2027, 5, 3))).ShouldBe(
            (new NotOnAWorkingDay("start", new(2027, 9, 4)), new NotOnAWorkingDay("long-stop date", new(2027, 12, 28))));
        for (var day = new DateOnly(2026, 11, 1); day < new DateOnly(2029, 1, 10); day = day.AddDays(1))
            Recruitment.Domain.Calendar.WorkingCalendar.ByRule.IsWorkingDay(OfferDates.AnswerBy(day)).ShouldBeTrue($"{day}");
    }

    [Fact]
    public void A_secondment_has_a_last_day() =>
        WhoMetTheStandard(EntryRoute.Secondment).MakeConditionalOffer(Terms(), null, null, ByPriya()).ShouldBeOfType<SecondmentNeedsItsEnd>();

    [Theory]
    [InlineData(1, new int[0])]
    [InlineData(2, new[] { 2 })]
    [InlineData(6, new[] { 2, 5 })]
    [InlineData(30, new[] { 2, 5, 8 })]
    public void An_unanswered_offer_is_mentioned_after_two_five_and_eight_days(int days, int[] due) => OfferDates.NudgesDue(Monday, Monday.AddDays(days)).ShouldBe(due);

    [Theory]
    [InlineData("2027-04-22", new int[0])]
    [InlineData("2027-04-23", new[] { 8 })]
    [InlineData("2027-05-21", new[] { 8, 4 })]
    [InlineData("2027-06-04", new[] { 8, 4, 2 })]
    [InlineData("2027-06-18", new[] { 8, 4, 2 })]
    [InlineData("2027-06-19", new int[0])]
    public void A_placement_is_listed_eight_four_and_two_weeks_before_it_ends(string today, int[] due) =>
        OfferDates.PlacementNoticesDue(new(2027, 6, 18), DateOnly.Parse(today)).ShouldBe(due);
}
