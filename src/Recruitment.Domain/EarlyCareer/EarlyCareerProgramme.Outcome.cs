using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.EarlyCareer;

/// <summary>What is unusual about a pass, so that one person alone does not record it. [domain.md 3.1; P25, P26]</summary>
public enum OutcomeDoubt
{
    /// <summary>A review that is not optional was left out.</summary>
    ReviewLeftOut,

    /// <summary>Fewer than three observations, pieces of feedback or reports, or fewer than two reflections.</summary>
    EvidenceIsShort,

    /// <summary>At the final review the support was not as promised.</summary>
    SupportWasNotInPlace,
}

public sealed partial class EarlyCareerProgramme
{
    /// <summary>What a second person has to agree to before this can be a pass.</summary>
    public IReadOnlyList<OutcomeDoubt> Doubts()
    {
        var final = _reviews.Single(r => r.IsFinal).Note;
        List<OutcomeDoubt> doubts = [];
        if (_reviews.Any(r => r is { IsSkipped: true, IsOptional: false })) doubts.Add(OutcomeDoubt.ReviewLeftOut);
        if (final is not { HasAllEvidence: true }) doubts.Add(OutcomeDoubt.EvidenceIsShort);
        if (final is { SupportIsInPlace: false }) doubts.Add(OutcomeDoubt.SupportWasNotInPlace);
        return doubts;
    }

    /// <summary>
    /// The end, by a named person. The assessor recommends, the panel confirms, somebody else records it; a fail, and a pass that is short of something, wait until a second person
    /// has confirmed them from their own account. The other ends need a reason. [domain.md 3.1; P28]
    /// </summary>
    /// <param name="name">Whose programme it is.</param>
    public Refusal? End(ProgrammeEnd end, JobApplication application, string name, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (!IsRunning || !end.IsAnEnd) return new ProgrammeCannotDoThat(Status);
        if (Proposed is not null) return new OutcomeWaitsForASecondPerson();
        var isJudged = end.Outcome is ProgrammeStatus.Passed or ProgrammeStatus.Failed;
        if (isJudged && CheckPanel(end, name, act) is { } notYet) return notYet;
        var needsASecond = end.Outcome == ProgrammeStatus.Failed || (end.Outcome == ProgrammeStatus.Passed && Doubts().Count > 0);
        if ((end.Outcome != ProgrammeStatus.Passed || needsASecond) && string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        var proposed = new ProposedOutcome(end.Outcome, isJudged ? People.Assessor : null, end.PanelOn, end.PanelChair, act.By.Id, act.By.Name, act.At, act.Why);
        if (!needsASecond) return Finish(proposed, null, application, act);
        Proposed = proposed;
        Record("ProgrammeOutcomeProposed", act, Status.ToString(), end.Outcome.ToString());
        return null;
    }

    /// <summary>A second person agrees, from their own account.</summary>
    public Refusal? ConfirmOutcome(JobApplication application, Act act)
    {
        if (Proposed is not { } proposed) return new NothingWaitsToBeConfirmed();
        if (!act.By.IsPerson || act.By.Id == proposed.ById || People.IsAssessor(act.By.Name)) return new SomebodyElseMustConfirm();
        return Finish(proposed, act.By.Name, application, act);
    }

    /// <summary>A second person does not agree, or the first has thought again: nothing is decided.</summary>
    public Refusal? TurnDownOutcome(Act act)
    {
        if (Proposed is not { } proposed) return new NothingWaitsToBeConfirmed();
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        Proposed = null;
        Record("ProgrammeOutcomeTurnedDown", act, proposed.Outcome.ToString());
        return null;
    }

    /// <summary>What was recorded was wrong: the programme runs again, the application with it, and what was said stays in the history.</summary>
    public Refusal? TakeOutcomeBack(JobApplication application, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (IsRunning) return new ProgrammeCannotDoThat(Status);
        if (string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        if (application.Move(ApplicationAction.ReopenEarlyCareer, act) is { } notNow) return notNow;
        Record("ProgrammeOutcomeTakenBack", act, $"{Status}");
        (Status, Outcome) = (StatusBetweenPauses(), null);
        Reckon();
        return null;
    }

    private Refusal? CheckPanel(ProgrammeEnd end, string name, Act act)
    {
        var (final, today) = (_reviews.Single(r => r.IsFinal), LondonTime.DayOf(act.At));
        if (Status == ProgrammeStatus.Paused) return new ProgrammeIsPaused();
        if (_reviews.FirstOrDefault(r => r is { HeldOn: null, IsSkipped: false, IsOptional: false }) is { } open) return new AReviewIsStillOpen(open.IsFinal ? null : open.Months);
        if (end.PanelOn is not { } panelOn || string.IsNullOrWhiteSpace(end.PanelChair)) return new PanelMustConfirm();
        if (panelOn > today) return new PanelIsToCome();
        if (panelOn < final.HeldOn) return new PanelIsBeforeTheFinalReview(final.HeldOn.Value);
        if (panelOn < LastDay.AddDays(-ProgrammeRules.DaysEarly)) return new PanelIsTooEarly(LastDay.AddDays(-ProgrammeRules.DaysEarly));
        if (People.Includes(end.PanelChair) || ProgrammePeople.IsOneName(end.PanelChair, name)) return new ChairIsNotIndependent(end.PanelChair);
        return People.IsAssessor(act.By.Name) ? new AssessorRecommendsOnly() : null;
    }

    private Refusal? Finish(ProposedOutcome proposed, string? confirmedBy, JobApplication application, Act act)
    {
        var move = proposed.Outcome == ProgrammeStatus.Passed ? ApplicationAction.PassEarlyCareer : ApplicationAction.EndEarlyCareer;
        if (application.Move(move, act) is { } notNow) return notNow;
        Record("ProgrammeEnded", act with { Why = proposed.Why }, Status.ToString(), proposed.Outcome.ToString());
        Outcome = new ProgrammeOutcome(proposed.RecommendedBy, proposed.PanelOn, proposed.PanelChair, proposed.By, proposed.At, proposed.Why, confirmedBy);
        (Status, Proposed, NextReviewOn) = (proposed.Outcome, null, null);
        // An absence that was still to come is none of this programme's any more.
        _pauses.RemoveAll(p => p.ResumedOn is null && p.From > LondonTime.DayOf(act.At));
        return null;
    }
}

/// <summary>How a programme ends, as somebody records it.</summary>
/// <param name="PanelOn">When the moderation panel met; null for an end that needs no panel.</param>
public sealed record ProgrammeEnd(ProgrammeStatus Outcome, DateOnly? PanelOn = null, string? PanelChair = null)
{
    public static readonly IReadOnlyList<ProgrammeStatus> All = [ProgrammeStatus.Passed, ProgrammeStatus.Failed, ProgrammeStatus.Withdrawn, ProgrammeStatus.Transferred];

    internal bool IsAnEnd => All.Contains(Outcome);
}

/// <param name="RecommendedBy">The assessor; null for an end that nobody recommends.</param>
/// <param name="ById">The account that recorded it: another has to confirm it.</param>
public sealed record ProposedOutcome(
    ProgrammeStatus Outcome, string? RecommendedBy, DateOnly? PanelOn, string? PanelChair, string ById, string By, DateTimeOffset At, string? Why);

/// <param name="RecommendedBy">The assessor; null for an end that nobody recommends.</param>
/// <param name="PanelOn">When the moderation panel confirmed it; null for an end that needs no panel.</param>
/// <param name="ConfirmedBy">The second person, where one was needed.</param>
public sealed record ProgrammeOutcome(
    string? RecommendedBy, DateOnly? PanelOn, string? PanelChair, string RecordedBy, DateTimeOffset RecordedAt, string? Words, string? ConfirmedBy);
