using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Tests.Offers;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.EarlyCareer;

public sealed partial class EarlyCareerProgrammeTests
{
    private static readonly ReviewNote _note = new("Confident with families.", "Lead a core group.", true, 3, 3, 3, 3, 2);

    private static readonly Agreement _agreed = new("Jo Barker", Enum.GetValues<AgreeingParty>());

    private static readonly ProgrammePeople _people = new("Dr Lena Moss", "lena@example.org", "Amina Yusuf", "Priya Shah", "SW4321");

    private static JobApplication AStart(EntryRoute route)
    {
        var application = WhoMetTheStandard(route);
        foreach (var step in (ApplicationAction[])[ApplicationAction.MakeConditionalOffer, ApplicationAction.AcceptOffer, ApplicationAction.MakeOfferFirm, ApplicationAction.ConfirmStart, ApplicationAction.RecordStart])
            application.Move(step, ByPriya()).ShouldBeNull();
        return application;
    }

    private static ProgrammeFacts Facts(string employed = "2026-09-01") => new(DateOnly.Parse(employed), new(2026, 8, 20), new(2026, 7, 10), true, false, false);

    private static RegistrationCheck Seen(DateOnly? from = null, string status = "Registered") => RegistrationCheck.Of(
        Guid.NewGuid(), "Jo Barker",
        new RegisterEntry("SW1234", "Jo Barker", status, from ?? new(2026, 8, 20), new(2027, 11, 30), RegisterRestriction.None, null, RegisterMethod.PublicRegister, null, null), ByPriya());

    private static EarlyCareerProgramme AProgramme(decimal wte = 1, string employed = "2026-09-01") => AProgramme(out _, wte, employed);

    private static EarlyCareerProgramme AProgramme(out JobApplication application, decimal wte = 1, string employed = "2026-09-01")
    {
        application = AStart(EntryRoute.NewlyQualified);
        EarlyCareerProgramme.Begin(application, "Jo Barker", wte, Facts(employed), _people, Seen(), ByPriya(), out var programme).ShouldBeNull();
        application.Status.ShouldBe(ApplicationStatus.InEarlyCareer);
        return programme!;
    }

    /// <summary>A year whose reviews were all held, on the last of its days.</summary>
    private static EarlyCareerProgramme AFullYear(out JobApplication application, ReviewNote? final = null)
    {
        var programme = AProgramme(out application);
        foreach (var (number, heldOn) in new (int, DateOnly)[] { (1, new(2026, 12, 1)), (2, new(2027, 3, 1)), (4, new(2027, 8, 30)) })
            programme.RecordReview(number, heldOn, number == 4 ? final ?? _note : _note, _lastDay).ShouldBeNull();
        return programme;
    }

    private static readonly Act _lastDay = ByPriya(On(2027, 8, 31));

    private static readonly ProgrammeEnd _pass = new(ProgrammeStatus.Passed, new(2027, 8, 31), "Prof. Obi");

    private static DateTimeOffset On(int year, int month, int day) => new(year, month, day, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_start_becomes_a_programme_with_its_dates()
    {
        var programme = AProgramme();
        (programme.Code, programme.StartsOn, programme.LastDay, programme.NextReviewOn).ShouldBe((ProgrammeCode.Asye, new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31), new DateOnly(2026, 12, 1)));
        programme.Funding!.IsFunded.ShouldBeTrue();
        programme.RunsPastTwoYears.ShouldBeFalse();
    }

    [Fact]
    public void Somebody_who_has_not_started_has_no_programme()
    {
        EarlyCareerProgramme.Begin(WhoMetTheStandard(EntryRoute.NewlyQualified), "Jo Barker", 1, Facts(), _people, Seen(), ByPriya(), out var none).ShouldBeOfType<NotFromHere>();
        none.ShouldBeNull();
    }

    [Theory]
    [InlineData(EntryRoute.Experienced)]
    [InlineData(EntryRoute.AgencyWorker)]
    [InlineData(EntryRoute.ReturnToPractice)]
    [InlineData(EntryRoute.Overseas)]
    [InlineData(EntryRoute.Secondment)]
    public void Somebody_who_is_not_new_to_practice_has_no_first_year(EntryRoute route)
    {
        var application = AStart(route);
        EarlyCareerProgramme.Begin(application, "Jo Barker", 1, Facts(), _people, Seen(), ByPriya(), out var none).ShouldBeOfType<NotNewToPractice>();
        (none, application.Status).ShouldBe((null, ApplicationStatus.Started));
    }

    [Fact]
    public void Eight_weeks_away_move_what_is_still_to_come_and_leave_what_was_held()
    {
        var programme = AProgramme();
        programme.RecordReview(1, new(2026, 12, 3), _note, ByPriya(On(2026, 12, 3))).ShouldBeNull();
        programme.Pause(new(2027, 2, 1), PauseReason.LongSickness, _agreed, ByPriya(On(2027, 2, 1))).ShouldBeNull();
        programme.Resume(new(2027, 3, 29), ByPriya(On(2027, 3, 29))).ShouldBeNull();

        programme.LastDay.ShouldBe(new(2027, 10, 26));
        programme.Reviews[0].DueOn.ShouldBe(new(2026, 12, 1));
        programme.NextReviewOn.ShouldBe(new(2027, 4, 26));
        programme.Status.ShouldBe(ProgrammeStatus.InProgress);
    }

    [Fact]
    public void The_year_gets_longer_also_after_its_final_review_was_held()
    {
        var programme = AFullYear(out _);
        programme.TakeHistory();

        programme.Extend(new(2027, 10, 31), PauseReason.SupportNotProvided, _agreed, ByPriya(On(2027, 8, 31), "One piece of evidence is missing")).ShouldBeNull();

        programme.LastDay.ShouldBe(new(2027, 10, 31));
        programme.TakeHistory()[^1].After.ShouldBe("2027-10-31 SupportNotProvided");
        programme.Extend(new(2027, 10, 31), PauseReason.SupportNotProvided, _agreed, ByPriya(why: "Once more")).ShouldBeOfType<ExtensionIsNotLater>();
    }

    [Fact]
    public void A_pause_lies_within_the_programme_and_after_the_last_one()
    {
        var programme = AProgramme();
        programme.Pause(new(2026, 8, 1), PauseReason.Bereavement, _agreed, ByPriya()).ShouldBeOfType<PauseOverlaps>();
        programme.Pause(new(2027, 9, 1), PauseReason.Bereavement, _agreed, ByPriya()).ShouldBeOfType<PauseOverlaps>();
        programme.Pause(new(2027, 2, 1), PauseReason.Bereavement, _agreed, ByPriya()).ShouldBeNull();
        programme.Resume(new(2027, 2, 1), ByPriya()).ShouldBeOfType<ReturnIsBeforeThePause>();
        programme.Resume(new(2027, 2, 8), ByPriya()).ShouldBeNull();
        programme.Pause(new(2027, 2, 5), PauseReason.Bereavement, _agreed, ByPriya()).ShouldBeOfType<PauseOverlaps>();
    }

    [Theory]
    [InlineData(AgreeingParty.SocialWorker)]
    [InlineData(AgreeingParty.Assessor)]
    [InlineData(AgreeingParty.LineManager)]
    [InlineData(AgreeingParty.Coordinator)]
    public void Dates_move_only_when_all_four_have_agreed_and_their_names_are_kept(AgreeingParty silent)
    {
        var (programme, three) = (AProgramme(), _agreed with { By = [.. _agreed.By.Where(p => p != silent)] });
        programme.Pause(new(2027, 2, 1), PauseReason.Bereavement, three, ByPriya()).ShouldBeOfType<EverybodyMustAgree>();
        programme.Extend(new(2027, 10, 31), PauseReason.SupportNotProvided, three, ByPriya(why: "Support was not in place")).ShouldBeOfType<EverybodyMustAgree>();
        programme.Pauses.ShouldBeEmpty();

        const string names = "Jo Barker, Dr Lena Moss (assessor), Amina Yusuf (line manager) and Priya Shah (co-ordinator)";
        programme.Extend(new(2027, 10, 31), PauseReason.SupportNotProvided, _agreed, ByPriya(why: "Support was not in place")).ShouldBeNull();
        programme.Pause(new(2027, 2, 1), PauseReason.Bereavement, _agreed, ByPriya()).ShouldBeNull();
        programme.Pauses.ShouldHaveSingleItem().AgreedBy.ShouldBe(names);
        programme.TakeHistory().Select(h => h.Why).ShouldBe([$"Support was not in place\nAgreed by {names}", $"Agreed by {names}"]);
    }

    [Fact]
    public void The_ninth_months_review_may_be_left_out()
    {
        var programme = AProgramme();
        programme.LeaveReviewOut(3, ByPriya()).ShouldBeNull();
        programme.Reviews[2].IsSkipped.ShouldBeTrue();
        programme.LeaveReviewOut(4, ByPriya()).ShouldBeOfType<FinalReviewIsHeld>();
    }

    [Fact]
    public void A_review_is_recorded_once_and_not_ahead_of_time()
    {
        var programme = AProgramme();
        programme.RecordReview(1, new(2026, 12, 4), _note, ByPriya(On(2026, 12, 3))).ShouldBeOfType<ReviewIsBeforeTheStart>();
        programme.RecordReview(9, new(2026, 12, 3), _note, ByPriya(On(2026, 12, 3))).ShouldBeOfType<NoSuchReview>();
        programme.RecordReview(1, new(2026, 12, 3), _note, ByPriya(On(2026, 12, 3))).ShouldBeNull();
        programme.RecordReview(1, new(2026, 12, 3), _note, ByPriya(On(2026, 12, 3))).ShouldBeOfType<ReviewIsRecordedAlready>();
    }

    [Fact]
    public void An_extension_moves_the_end_with_its_reason_and_past_two_years_is_flagged()
    {
        var programme = AProgramme();
        programme.Extend(new(2027, 10, 31), PauseReason.SupportNotProvided, _agreed, ByPriya()).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.Extend(new(2027, 8, 31), PauseReason.SupportNotProvided, _agreed, ByPriya(why: "Support was not in place")).ShouldBeOfType<ExtensionIsNotLater>();
        programme.Extend(new(2027, 10, 31), PauseReason.SupportNotProvided, _agreed, ByPriya(why: "Support was not in place")).ShouldBeNull();
        (programme.Status, programme.LastDay, programme.RunsPastTwoYears).ShouldBe((ProgrammeStatus.Extended, new DateOnly(2027, 10, 31), false));
        programme.Extend(new(2028, 9, 1), PauseReason.SupportNotProvided, _agreed, ByPriya(why: "Again")).ShouldBeNull();
        programme.RunsPastTwoYears.ShouldBeTrue();
    }

    [Fact]
    public void Half_time_ends_inside_two_years_to_the_day() => AProgramme(0.5m).RunsPastTwoYears.ShouldBeFalse();

    [Fact]
    public void The_year_begins_for_somebody_who_was_seen_in_the_register_and_is_at_work()
    {
        Begun(Facts(), null).ShouldBeOfType<RegisterMustBeCheckedFirst>();
        Begun(Facts(), Seen(status: "No Longer Registered")).ShouldBeOfType<RegisterMustBeCheckedFirst>();
        Begun(Facts(), Seen(from: new(2026, 8, 27))).ShouldBe(new RegisterSaysOtherwise(new(2026, 8, 27)));
        Begun(Facts("2027-09-01"), Seen()).ShouldBeOfType<FirstDayIsToCome>();
        Begun(Facts() with { Qualified = new(2026, 8, 21) }, Seen()).ShouldBeOfType<QualifiedAfterRegistration>();
        Begun(Facts(), Seen()).ShouldBeNull();

        static Refusal? Begun(ProgrammeFacts facts, RegistrationCheck? seen) =>
            EarlyCareerProgramme.Begin(AStart(EntryRoute.NewlyQualified), "Jo Barker", 1, facts, _people, seen, ByPriya(), out _);
    }

    [Fact]
    public void The_assessor_is_a_registered_social_worker_and_somebody_else()
    {
        var programme = AProgramme();
        programme.ChangePeople(_people with { AssessorNumber = "SWE12" }, "Jo Barker", ByPriya()).ShouldBeOfType<NotARegistrationNumber>();
        programme.ChangePeople(_people with { Assessor = "Barker, Jo" }, "Jo Barker", ByPriya()).ShouldBeOfType<NobodyAssessesThemselves>();
        programme.ChangePeople(_people with { Assessor = "Kim Lee" }, "Jo Barker", ByPriya()).ShouldBeNull();
    }

    [Fact]
    public void A_review_is_held_near_its_date_and_after_the_ones_before_it()
    {
        var programme = AProgramme();
        programme.RecordReview(4, new(2026, 9, 19), _note, ByPriya(On(2026, 9, 19))).ShouldBe(new ReviewIsTooEarly(new(2027, 8, 3), new(2027, 8, 31)));
        programme.RecordReview(1, new(2026, 11, 2), _note, ByPriya(On(2026, 11, 3))).ShouldBe(new ReviewIsTooEarly(new(2026, 11, 3), new(2026, 12, 1)));
        programme.RecordReview(2, new(2027, 3, 1), _note, ByPriya(On(2027, 3, 1))).ShouldBe(new EarlierReviewIsOpen(3));
        programme.RecordReview(1, new(2026, 11, 3), _note, ByPriya(On(2026, 11, 3))).ShouldBeNull();
        programme.RecordReview(2, new(2027, 3, 1), _note, ByPriya(On(2027, 3, 1))).ShouldBeNull();
    }

    [Fact]
    public void A_review_that_was_never_held_is_left_out_with_its_reason_once_its_day_has_passed()
    {
        var programme = AProgramme();
        programme.LeaveReviewOut(1, ByPriya(On(2026, 12, 1), "Nobody was there")).ShouldBe(new ReviewCanStillBeHeld(new(2026, 12, 1)));
        programme.LeaveReviewOut(1, ByPriya(On(2026, 12, 2))).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.LeaveReviewOut(1, ByPriya(On(2026, 12, 2), "The assessor was ill")).ShouldBeNull();
        programme.Doubts().ShouldContain(OutcomeDoubt.ReviewLeftOut);
        programme.RecordReview(1, new(2027, 1, 5), _note, ByPriya(On(2027, 1, 6))).ShouldBeNull();
        programme.Doubts().ShouldNotContain(OutcomeDoubt.ReviewLeftOut);
    }

    [Fact]
    public void A_review_is_corrected_with_its_reason_and_what_stood_there_stays_in_the_history()
    {
        var programme = AProgramme();
        programme.RecordReview(1, new(2026, 12, 1), _note with { Observations = 0 }, ByPriya(On(2026, 12, 1))).ShouldBeNull();
        programme.TakeHistory();
        programme.CorrectReview(1, new(2026, 12, 2), _note, ByPriya(On(2026, 12, 4))).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.CorrectReview(2, new(2026, 12, 2), _note, ByPriya(On(2026, 12, 4), "Wrong one")).ShouldBeOfType<NoSuchReview>();
        programme.CorrectReview(1, new(2026, 12, 2), _note, ByPriya(On(2026, 12, 4), "Two observations were not counted")).ShouldBeNull();
        programme.Reviews[0].HeldOn.ShouldBe(new(2026, 12, 2));
        var entry = programme.TakeHistory().ShouldHaveSingleItem();
        (entry.What, entry.Why).ShouldBe(("ReviewCorrected:3", "Two observations were not counted"));
        entry.Before.ShouldStartWith("2026-12-01, evidence 0, 3, 3, 3, 2");
        entry.After.ShouldStartWith("2026-12-02, evidence 3, 3, 3, 3, 2");
    }

    [Fact]
    public void A_pause_that_is_agreed_ahead_begins_when_it_begins()
    {
        var programme = AProgramme();
        programme.Pause(new(2027, 2, 1), PauseReason.ParentalLeave, _agreed, ByPriya(On(2026, 11, 20))).ShouldBeNull();
        (programme.Status, programme.PlannedPause!.From).ShouldBe((ProgrammeStatus.InProgress, new DateOnly(2027, 2, 1)));
        programme.Pause(new(2027, 4, 1), PauseReason.ParentalLeave, _agreed, ByPriya(On(2026, 11, 20))).ShouldBeOfType<PauseOverlaps>();
        programme.RecordReview(1, new(2026, 12, 1), _note, ByPriya(On(2026, 12, 1))).ShouldBeNull();
        programme.BeginPause(ByPriya(On(2027, 1, 31)));
        programme.Status.ShouldBe(ProgrammeStatus.InProgress);
        programme.BeginPause(ByPriya(On(2027, 2, 1)));
        (programme.Status, programme.PlannedPause).ShouldBe((ProgrammeStatus.Paused, null));
        programme.CallOffPause(ByPriya(On(2027, 2, 1))).ShouldBeOfType<NoPauseIsPlanned>();
        programme.RecordReview(2, new(2027, 3, 1), _note, ByPriya(On(2027, 3, 1))).ShouldBeOfType<TheyWereAwayOnThatDay>();
        programme.Resume(new(2027, 4, 1), ByPriya(On(2027, 3, 29))).ShouldBeOfType<ReturnIsToCome>();
        programme.Resume(new(2027, 3, 29), ByPriya(On(2027, 3, 29))).ShouldBeNull();
        programme.LastDay.ShouldBe(new(2027, 10, 26));
    }

    [Fact]
    public void A_planned_pause_can_be_called_off_and_no_date_moves()
    {
        var programme = AProgramme();
        programme.Pause(new(2027, 2, 1), PauseReason.ParentalLeave, _agreed, ByPriya(On(2026, 11, 20))).ShouldBeNull();
        programme.CallOffPause(ByPriya(On(2026, 12, 1))).ShouldBeNull();
        (programme.Pauses.Count, programme.LastDay).ShouldBe((0, new DateOnly(2027, 8, 31)));
    }

    [Fact]
    public void No_pause_covers_a_review_that_was_held_and_fewer_hours_are_none()
    {
        var programme = AProgramme();
        programme.RecordReview(1, new(2026, 12, 3), _note, ByPriya(On(2026, 12, 3))).ShouldBeNull();
        programme.Pause(new(2026, 12, 1), PauseReason.LongSickness, _agreed, ByPriya(On(2026, 12, 10))).ShouldBe(new ReviewWasHeldInThatTime(new(2026, 12, 3)));
        programme.Pause(new(2026, 12, 4), PauseReason.FewerHours, _agreed, ByPriya(On(2026, 12, 10))).ShouldBeOfType<NotAnAbsence>();
        programme.Pause(new(2026, 12, 4), PauseReason.LongSickness, _agreed, ByPriya(On(2026, 12, 10))).ShouldBeNull();
    }
}
