using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using static Recruitment.Domain.Tests.Offers.People;

namespace Recruitment.Domain.Tests.EarlyCareer;

public sealed partial class EarlyCareerProgrammeTests
{
    private static Act Assessor => new(new Actor(ActorKind.Staff, "staff-3", "Lena Moss"), On(2027, 8, 31), "So it is");

    private static Act ByTom(string? why = null) => By(Tom, On(2027, 8, 31), why);

    [Fact]
    public void A_full_year_is_passed_by_a_person_after_an_independent_panel_and_the_application_follows()
    {
        var programme = AFullYear(out var application);
        programme.End(new(ProgrammeStatus.Passed), application, "Jo Barker", _lastDay).ShouldBeOfType<PanelMustConfirm>();
        programme.End(_pass with { PanelOn = new(2020, 8, 31) }, application, "Jo Barker", _lastDay).ShouldBe(new PanelIsBeforeTheFinalReview(new(2027, 8, 30)));
        programme.End(_pass with { PanelOn = new(2027, 9, 1) }, application, "Jo Barker", _lastDay).ShouldBeOfType<PanelIsToCome>();
        foreach (var one in (string[])["Lena Moss", "Moss, Lena", "Amina Yusuf", "priya shah", "Jo Barker"])
            programme.End(_pass with { PanelChair = one }, application, "Jo Barker", _lastDay).ShouldBeOfType<ChairIsNotIndependent>(one);
        programme.End(_pass, application, "Jo Barker", new Act(Actor.Software("sweep"), _lastDay.At)).ShouldBeOfType<OnlyAPersonMayDecide>();
        programme.End(_pass, application, "Jo Barker", Assessor).ShouldBeOfType<AssessorRecommendsOnly>();

        programme.End(_pass, application, "Jo Barker", _lastDay).ShouldBeNull();
        (programme.Status, programme.NextReviewOn, programme.Outcome!.RecommendedBy).ShouldBe((ProgrammeStatus.Passed, null, "Dr Lena Moss"));
        application.Status.ShouldBe(ApplicationStatus.EarlyCareerPassed);
    }

    [Fact]
    public void Nobody_passes_on_the_nineteenth_day()
    {
        var (programme, day) = (AProgramme(out var application), ByPriya(On(2026, 9, 19), "They are good"));
        programme.RecordReview(4, new(2026, 9, 19), _note, day).ShouldBeOfType<ReviewIsTooEarly>();
        programme.End(_pass with { PanelOn = new(2026, 9, 19) }, application, "Jo Barker", day).ShouldBe(new AReviewIsStillOpen(3));
        (programme.Status, application.Status).ShouldBe((ProgrammeStatus.InProgress, ApplicationStatus.InEarlyCareer));
    }

    [Fact]
    public void A_longer_year_is_not_passed_at_its_old_end()
    {
        var programme = AFullYear(out var application);
        programme.Extend(new(2027, 12, 31), PauseReason.SupportNotProvided, _agreed, ByTom("No assessor for two months")).ShouldBeNull();
        programme.End(_pass, application, "Jo Barker", _lastDay).ShouldBe(new PanelIsTooEarly(new(2027, 12, 3)));
    }

    [Fact]
    public void Short_evidence_a_missing_review_or_missing_support_needs_a_reason_and_a_second_person()
    {
        var programme = AFullYear(out var application, _note with { ChildrensFeedback = 2, SupportIsInPlace = false });
        programme.Doubts().ShouldBe([OutcomeDoubt.EvidenceIsShort, OutcomeDoubt.SupportWasNotInPlace]);
        programme.End(_pass, application, "Jo Barker", _lastDay).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.End(_pass, application, "Jo Barker", _lastDay with { Why = "The family moved away" }).ShouldBeNull();
        (programme.Status, application.Status).ShouldBe((ProgrammeStatus.InProgress, ApplicationStatus.InEarlyCareer));
        programme.End(_pass, application, "Jo Barker", _lastDay with { Why = "Again" }).ShouldBeOfType<OutcomeWaitsForASecondPerson>();

        programme.ConfirmOutcome(application, _lastDay).ShouldBeOfType<SomebodyElseMustConfirm>();
        programme.ConfirmOutcome(application, Assessor).ShouldBeOfType<SomebodyElseMustConfirm>();
        programme.ConfirmOutcome(application, ByTom()).ShouldBeNull();
        (programme.Status, programme.Outcome!.RecordedBy, programme.Outcome.ConfirmedBy, application.Status)
            .ShouldBe((ProgrammeStatus.Passed, "Priya Shah", "Tom Okafor", ApplicationStatus.EarlyCareerPassed));
    }

    [Fact]
    public void Nobody_fails_by_one_persons_hand()
    {
        var programme = AFullYear(out var application);
        programme.End(_pass with { Outcome = ProgrammeStatus.Failed }, application, "Jo Barker", _lastDay).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.End(_pass with { Outcome = ProgrammeStatus.Failed }, application, "Jo Barker", _lastDay with { Why = "The panel found" }).ShouldBeNull();
        programme.TurnDownOutcome(ByTom()).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.TurnDownOutcome(ByTom("The panel asked for another observation first")).ShouldBeNull();
        (programme.Status, programme.Proposed).ShouldBe((ProgrammeStatus.InProgress, null));

        programme.End(_pass with { Outcome = ProgrammeStatus.Failed }, application, "Jo Barker", _lastDay with { Why = "The panel found" }).ShouldBeNull();
        programme.ConfirmOutcome(application, ByTom()).ShouldBeNull();
        (programme.Status, application.Status).ShouldBe((ProgrammeStatus.Failed, ApplicationStatus.EarlyCareerEnded));
    }

    [Fact]
    public void Whoever_leaves_the_programme_ends_it_with_a_reason_also_during_a_pause()
    {
        var programme = AProgramme(out var application);
        programme.Pause(new(2027, 2, 1), PauseReason.CareerBreak, _agreed, ByPriya(On(2027, 2, 1))).ShouldBeNull();
        programme.End(new(ProgrammeStatus.Withdrawn), application, "Jo Barker", ByPriya(On(2027, 2, 8))).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.End(new(ProgrammeStatus.Withdrawn), application, "Jo Barker", ByPriya(On(2027, 2, 8), "Moves abroad")).ShouldBeNull();
        (programme.Status, application.Status, programme.Outcome!.RecommendedBy).ShouldBe((ProgrammeStatus.Withdrawn, ApplicationStatus.EarlyCareerEnded, null));
    }

    [Fact]
    public void After_the_end_nothing_is_held_left_out_paused_or_corrected_until_the_outcome_is_taken_back()
    {
        var programme = AFullYear(out var application);
        programme.End(_pass, application, "Jo Barker", _lastDay).ShouldBeNull();
        programme.RecordReview(3, new(2027, 6, 1), _note, _lastDay).ShouldBeOfType<ProgrammeCannotDoThat>();
        programme.LeaveReviewOut(3, _lastDay).ShouldBeOfType<ProgrammeCannotDoThat>();
        programme.Pause(new(2027, 8, 31), PauseReason.Bereavement, _agreed, _lastDay).ShouldBeOfType<ProgrammeCannotDoThat>();
        programme.CorrectReview(4, new(2027, 8, 29), _note, ByTom("A wrong day")).ShouldBeOfType<OutcomeMustBeTakenBackFirst>();

        programme.TakeOutcomeBack(application, ByTom()).ShouldBeOfType<OutcomeNeedsAReason>();
        programme.TakeOutcomeBack(application, ByTom("It was somebody else’s panel")).ShouldBeNull();
        (programme.Status, programme.Outcome, application.Status).ShouldBe((ProgrammeStatus.InProgress, null, ApplicationStatus.InEarlyCareer));
        programme.CorrectReview(4, new(2027, 8, 29), _note, ByTom("A wrong day")).ShouldBeNull();
        programme.End(_pass, application, "Jo Barker", _lastDay).ShouldBeNull();
    }
}
