using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.Offers;

public sealed class StartTests
{
    private static readonly DateOnly _september = new(2027, 9, 1);
    private readonly JobApplication _student = WhoMetTheStandard(EntryRoute.Student);

    [Fact]
    public void A_student_who_is_not_on_the_register_on_the_day_bridges_or_starts_later_and_keeps_the_offer()
    {
        var offer = Accepted(_student).WithAllMetBut(ConditionKind.Registration);

        var reading = offer.ReadStart(_september);
        (reading.As, reading.BridgingIsPossible, reading.LaterUntil).ShouldBe((StartAs.Nobody, true, new DateOnly(2027, 12, 31)));
        offer.ConfirmStart(_student, _september, ByPriya()).ShouldBeOfType<StartNeedsRegistration>();

        offer.OfferBridgingStart(_student, _september, ByPriya()).ShouldBeNull();
        (_student.Status, offer.BridgingFrom).ShouldBe((ApplicationStatus.OfferAccepted, _september));
        offer.KeepsOpen(_student, new(2027, 12, 31)).ShouldBeOfType<OfferIsKeptOpen>();
        _student.Status.ShouldBe(ApplicationStatus.OfferAccepted);
    }

    [Fact]
    public void After_the_long_stop_date_the_offer_keeps_nothing_open() => Accepted(_student).KeepsOpen(_student, new(2028, 1, 1)).ShouldBeNull();

    [Fact]
    public void Bridging_needs_every_check_but_the_registers()
    {
        var offer = Accepted(_student).WithAllMetBut(ConditionKind.Registration, ConditionKind.Award, ConditionKind.CriminalRecord);
        offer.OfferBridgingStart(_student, _september, ByPriya()).ShouldBeOfType<BridgeNeedsTheOtherChecks>().Open.ShouldBe([ConditionKind.CriminalRecord]);
        offer.Meet(ConditionKind.CriminalRecord);
        offer.OfferBridgingStart(_student, new(2028, 1, 10), ByPriya()).ShouldBeOfType<StartIsAfterTheLongStop>();
        offer.OfferBridgingStart(_student, _september, ByPriya()).ShouldBeNull();
    }

    [Fact]
    public void Whoever_is_registered_starts_as_a_social_worker_and_not_as_a_bridge()
    {
        var offer = Accepted(_student).WithAllMetBut(ConditionKind.OccupationalHealth);
        offer.OfferBridgingStart(_student, _september, ByPriya()).ShouldBeOfType<RegisteredAlready>();
    }

    [Fact]
    public void A_resit_keeps_the_offer_open_to_the_next_board_once()
    {
        var offer = Accepted(_student);
        offer.DeferToNextBoard(_student, new(2027, 7, 1), new(2028, 6, 30), ByPriya()).ShouldBeOfType<NextBoardIsEarlier>();
        offer.DeferToNextBoard(_student, new(2027, 11, 12), new(2027, 12, 1), ByPriya()).ShouldBeOfType<NextBoardIsEarlier>();
        offer.DeferToNextBoard(_student, new(2027, 11, 12), new(2028, 3, 31), ByPriya()).ShouldBeNull();
        (offer.Terms.LongStop, offer.Terms.ProposedStart).ShouldBe((new DateOnly(2028, 3, 31), null));
        offer.Conditions.Single(c => c.Kind == ConditionKind.Award).DueOn.ShouldBe(new(2027, 11, 12));
        offer.DeferToNextBoard(_student, new(2028, 2, 12), new(2028, 6, 30), ByPriya()).ShouldBeOfType<DeferredAlready>();
    }

    [Fact]
    public void A_first_board_that_was_failed_ends_no_promise_and_the_next_one_may()
    {
        var (offer, july) = (Accepted(_student), new DateOnly(2027, 7, 10));
        offer.RecordCheck(ConditionKind.Award, ConditionAction.SendToManager, null, ByPriya(why: "The board of 9 July")).ShouldBeNull();
        offer.RecordCheck(ConditionKind.Award, ConditionAction.FindNotMet, null, ByPriya(why: "The board of 9 July")).ShouldBeNull();
        offer.KeepsOpen(_student, july).ShouldBeOfType<OfferIsKeptOpen>();

        offer.DeferToNextBoard(_student, new(2027, 11, 12), new(2028, 3, 31), ByPriya()).ShouldBeNull();
        offer.KeepsOpen(_student, new(2027, 11, 15)).ShouldBeNull();
    }

    [Fact]
    public void Only_students_wait_for_a_board()
    {
        var application = WhoMetTheStandard();
        Accepted(application).DeferToNextBoard(application, new(2027, 11, 12), new(2028, 3, 31), ByPriya()).ShouldBeOfType<OnlyStudentsAreDeferred>();
    }

    [Fact]
    public void A_start_is_confirmed_only_with_registration_and_right_to_work()
    {
        var application = WhoMetTheStandard();
        var offer = Accepted(application).WithAllMetBut();
        offer.MakeFirm(application, ByPriya()).ShouldBeNull();

        offer.RecordCheck(ConditionKind.RightToWork, ConditionAction.OpenAgain, null, ByPriya(why: "Wrong document copied")).ShouldBeNull();
        offer.ConfirmStart(application, _september, ByPriya()).ShouldBeOfType<StartNeedsRightToWork>();
        offer.RecordCheck(ConditionKind.RightToWork, ConditionAction.Verify, new("Share code result", new DateOnly(2027, 8, 31)), ByPriya()).ShouldBeNull();
        offer.ConfirmStart(application, _september, ByPriya()).ShouldBeOfType<StartNeedsRightToWork>();
        offer.RecordCheck(ConditionKind.RightToWork, ConditionAction.OpenAgain, null, ByPriya(why: "New visa")).ShouldBeNull();
        offer.Meet(ConditionKind.RightToWork);

        offer.NoteRegistration(Look("No Longer Registered - Failed to Renew"), ByPriya());
        offer.ConfirmStart(application, _september, ByPriya()).ShouldBeOfType<StartNeedsRegistration>();
        offer.NoteRegistration(Look(), ByPriya());
        offer.ConfirmStart(application, _september, ByPriya()).ShouldBeNull();
        (application.Status, offer.StartsOn).ShouldBe((ApplicationStatus.StartConfirmed, _september));
    }

    [Fact]
    public void A_first_day_may_be_agreed_anew_until_they_are_here()
    {
        var application = WhoMetTheStandard();
        var offer = Accepted(application).WithAllMetBut();
        offer.MakeFirm(application, ByPriya()).ShouldBeNull();
        offer.ConfirmStart(application, _september, ByPriya()).ShouldBeNull();

        offer.ConfirmStart(application, _september.AddDays(14), ByPriya()).ShouldBeNull();

        (application.Status, offer.StartsOn).ShouldBe((ApplicationStatus.StartConfirmed, _september.AddDays(14)));
        offer.TakeHistory()[^1].After.ShouldBe("2027-09-15");
    }

    [Fact]
    public void A_first_day_is_today_at_the_earliest_and_the_long_stop_date_at_the_latest()
    {
        var application = WhoMetTheStandard();
        var offer = Accepted(application).WithAllMetBut();
        offer.MakeFirm(application, ByPriya()).ShouldBeNull();
        // The Monday itself is a bank holiday.
        var (tuesday, longStop) = (Monday.AddDays(1), offer.Terms.LongStop);
        var today = LondonTime.DayOf(tuesday);

        offer.ConfirmStart(application, today.AddDays(-1), ByPriya(tuesday)).ShouldBe(new FirstDayHasPassed());
        offer.ConfirmStart(application, today.AddDays(-1), ByPriya()).ShouldBe(new NotOnAWorkingDay("first day", today.AddDays(-1)));
        offer.ConfirmStart(application, longStop.AddDays(1), ByPriya()).ShouldBe(new StartIsAfterTheLongStop(longStop));
        application.Status.ShouldBe(ApplicationStatus.FirmOffer);
        offer.ConfirmStart(application, today, ByPriya()).ShouldBeNull();
        offer.ConfirmStart(application, longStop, ByPriya()).ShouldBeNull();

        // Somebody falls ill: the long-stop date moves first, and then the day.
        offer.ChangeDates(application, null, longStop.AddDays(31), ByPriya()).ShouldBeNull();
        offer.ConfirmStart(application, longStop.AddDays(31), ByPriya()).ShouldBeNull();
        offer.StartsOn.ShouldBe(longStop.AddDays(31));
    }

    [Fact]
    public void A_start_is_recorded_on_the_day_after_a_fresh_look_at_the_register()
    {
        var application = WhoMetTheStandard();
        var offer = Accepted(application).WithAllMetBut();
        offer.MakeFirm(application, ByPriya()).ShouldBeNull();
        offer.RecordStart(application, Look(), ByPriya()).ShouldBeOfType<NotFromHere>();
        offer.ConfirmStart(application, _september, ByPriya()).ShouldBeNull();

        var morning = new DateTimeOffset(2027, 9, 1, 8, 0, 0, TimeSpan.Zero);
        offer.RecordStart(application, Look(at: morning), ByPriya(morning.AddDays(-1))).ShouldBeOfType<StartIsInTheFuture>();
        offer.RecordStart(application, Look(), ByPriya(morning)).ShouldBeOfType<StartNeedsAFreshLook>();
        offer.RecordStart(application, Look("No Longer Registered - Removed", at: morning), ByPriya(morning)).ShouldBeOfType<StartNeedsRegistration>();
        offer.RecordStart(application, Look(at: morning.AddDays(-7)), ByPriya(morning)).ShouldBeNull();
        application.Status.ShouldBe(ApplicationStatus.Started);
    }

    [Fact]
    public void Dates_move_before_the_start_is_confirmed_and_never_past_the_long_stop()
    {
        var offer = Accepted(_student);
        offer.ChangeDates(_student, new(2028, 1, 10), new(2027, 12, 31), ByPriya()).ShouldBeOfType<StartIsAfterTheLongStop>();
        offer.ChangeDates(_student, new(2028, 1, 10), new(2028, 3, 31), ByPriya()).ShouldBeNull();
        (offer.Terms.ProposedStart, offer.Terms.LongStop).ShouldBe((new DateOnly(2028, 1, 10), new DateOnly(2028, 3, 31)));
    }
}
