using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Tests.Offers;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.EarlyCareer;

public sealed class EarlyCareerProgrammeTests
{
    private static readonly ReviewNote _note = new("Confident with families.", "Lead a core group.", true, 1, 1, 1, 1);

    private static readonly Agreement _agreed = new("Jo Barker", Enum.GetValues<AgreeingParty>());

    private static JobApplication AStart(EntryRoute route)
    {
        var application = WhoMetTheStandard(route);
        foreach (var step in (ApplicationAction[])[ApplicationAction.MakeConditionalOffer, ApplicationAction.AcceptOffer, ApplicationAction.MakeOfferFirm, ApplicationAction.ConfirmStart, ApplicationAction.RecordStart])
            application.Move(step, ByPriya()).ShouldBeNull();
        return application;
    }

    private static EarlyCareerProgramme AProgramme(decimal wte = 1, string employed = "2026-09-01")
    {
        var application = AStart(EntryRoute.NewlyQualified);
        var facts = new ProgrammeFacts(DateOnly.Parse(employed), new(2026, 8, 20), new(2026, 7, 10), true, false, false);
        EarlyCareerProgramme.Begin(application, wte, facts, new("Dr Lena Moss", "lena@example.org", "Amina Yusuf", "Priya Shah"), ByPriya(), out var programme).ShouldBeNull();
        application.Status.ShouldBe(ApplicationStatus.InEarlyCareer);
        return programme!;
    }

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
        var facts = new ProgrammeFacts(new(2026, 9, 1), new(2026, 8, 20), null, true, false, false);
        EarlyCareerProgramme.Begin(WhoMetTheStandard(EntryRoute.NewlyQualified), 1, facts, new("", "", "", ""), ByPriya(), out var none).ShouldBeOfType<NotFromHere>();
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
        EarlyCareerProgramme.Begin(application, 1, new(new(2026, 9, 1), new(2026, 8, 20), null, true, false, false), new("", "", "", ""), ByPriya(), out var none).ShouldBeOfType<NotNewToPractice>();
        (none, application.Status).ShouldBe((null, ApplicationStatus.Started));
    }

    [Fact]
    public void Eight_weeks_away_move_what_is_still_to_come_and_leave_what_was_held()
    {
        var programme = AProgramme();
        programme.RecordReview(1, new(2026, 12, 3), _note, ByPriya(On(2026, 12, 3))).ShouldBeNull();
        programme.Pause(new(2027, 2, 1), PauseReason.LongSickness, _agreed, ByPriya(On(2027, 2, 1))).ShouldBeNull();
        programme.RecordReview(2, new(2027, 2, 1), _note, ByPriya(On(2027, 2, 1))).ShouldBeNull();
        programme.Resume(new(2027, 3, 29), ByPriya(On(2027, 3, 29))).ShouldBeNull();

        programme.LastDay.ShouldBe(new(2027, 10, 26));
        programme.Reviews[0].DueOn.ShouldBe(new(2026, 12, 1));
        programme.NextReviewOn.ShouldBe(new(2027, 7, 27));
        programme.Status.ShouldBe(ProgrammeStatus.InProgress);
    }

    [Fact]
    public void The_year_gets_longer_also_after_its_final_review_was_held()
    {
        var programme = AProgramme();
        programme.RecordReview(4, new(2027, 8, 30), _note, ByPriya(On(2027, 8, 30))).ShouldBeNull();

        programme.Extend(new(2027, 10, 31), _agreed, ByPriya(On(2027, 8, 31), "One piece of evidence is missing")).ShouldBeNull();

        programme.LastDay.ShouldBe(new(2027, 10, 31));
        programme.TakeHistory()[^1].After.ShouldBe("2027-10-31");
        programme.Extend(new(2027, 10, 31), _agreed, ByPriya(why: "Once more")).ShouldBeOfType<ExtensionIsNotLater>();
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
        programme.Extend(new(2027, 10, 31), three, ByPriya(why: "Support was not in place")).ShouldBeOfType<EverybodyMustAgree>();
        programme.Pauses.ShouldBeEmpty();

        const string names = "Jo Barker, Dr Lena Moss (assessor), Amina Yusuf (line manager) and Priya Shah (co-ordinator)";
        programme.Extend(new(2027, 10, 31), _agreed, ByPriya(why: "Support was not in place")).ShouldBeNull();
        programme.Pause(new(2027, 2, 1), PauseReason.Bereavement, _agreed, ByPriya()).ShouldBeNull();
        programme.Pauses.ShouldHaveSingleItem().AgreedBy.ShouldBe(names);
        programme.TakeHistory().Select(h => h.Why).ShouldBe([$"Support was not in place\nAgreed by {names}", $"Agreed by {names}"]);
    }

    [Fact]
    public void The_ninth_months_review_may_be_left_out()
    {
        var programme = AProgramme();
        programme.SkipOptionalReview(1, ByPriya()).ShouldBeOfType<NoSuchReview>();
        programme.SkipOptionalReview(3, ByPriya()).ShouldBeNull();
        programme.Reviews[2].IsSkipped.ShouldBeTrue();
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
    public void A_pass_is_recommended_by_the_assessor_confirmed_by_the_panel_and_recorded_by_a_person()
    {
        var programme = AProgramme();
        var august = ByPriya(On(2027, 8, 31));
        programme.End(ProgrammeStatus.Passed, "Dr Lena Moss", new(2027, 8, 31), "Prof. Obi", august).ShouldBeOfType<AReviewIsStillOpen>();
        programme.RecordReview(4, new(2027, 8, 30), _note, august).ShouldBeNull();
        programme.End(ProgrammeStatus.Passed, "Dr Lena Moss", null, null, august).ShouldBeOfType<PanelMustConfirm>();
        programme.End(ProgrammeStatus.Passed, "Dr Lena Moss", new(2027, 8, 31), "Prof. Obi", new Act(Actor.Software("sweep"), august.At)).ShouldBeOfType<OnlyAPersonMayDecide>();
        programme.End(ProgrammeStatus.Failed, "Dr Lena Moss", new(2027, 8, 31), "Prof. Obi", august).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.End(ProgrammeStatus.Passed, "Dr Lena Moss", new(2027, 8, 31), "Prof. Obi", august).ShouldBeNull();
        (programme.Status, programme.NextReviewOn).ShouldBe((ProgrammeStatus.Passed, null));
        programme.Pause(new(2027, 8, 31), PauseReason.Bereavement, _agreed, august).ShouldBeOfType<ProgrammeCannotDoThat>();
    }

    [Fact]
    public void An_extension_moves_the_end_with_its_reason_and_past_two_years_is_flagged()
    {
        var programme = AProgramme();
        programme.Extend(new(2027, 10, 31), _agreed, ByPriya()).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.Extend(new(2027, 8, 31), _agreed, ByPriya(why: "Support was not in place")).ShouldBeOfType<ExtensionIsNotLater>();
        programme.Extend(new(2027, 10, 31), _agreed, ByPriya(why: "Support was not in place")).ShouldBeNull();
        (programme.Status, programme.LastDay, programme.RunsPastTwoYears).ShouldBe((ProgrammeStatus.Extended, new DateOnly(2027, 10, 31), false));
        programme.Extend(new(2028, 9, 1), _agreed, ByPriya(why: "Again")).ShouldBeNull();
        programme.RunsPastTwoYears.ShouldBeTrue();
    }

    [Fact]
    public void Half_time_ends_inside_two_years_to_the_day() => AProgramme(0.5m).RunsPastTwoYears.ShouldBeFalse();
}
