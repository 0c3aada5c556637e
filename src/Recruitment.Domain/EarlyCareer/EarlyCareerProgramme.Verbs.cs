using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.EarlyCareer;

public sealed partial class EarlyCareerProgramme
{
    public Refusal? RecordReview(int number, DateOnly heldOn, ReviewNote note, Act act)
    {
        if (!IsRunning) return new ProgrammeCannotDoThat(Status);
        if (_reviews.SingleOrDefault(r => r.Number == number) is not { } review) return new NoSuchReview();
        if (review.HeldOn is not null) return new ReviewIsRecordedAlready();
        if (heldOn < StartsOn || heldOn > LondonTime.DayOf(act.At)) return new ReviewIsBeforeTheStart();
        review.Hold(heldOn, note, act);
        // The ninth month's is optional: whoever holds a later one has gone without.
        foreach (var earlier in _reviews.Where(r => r is { IsOptional: true, HeldOn: null } && r.Number < number)) earlier.Skip();
        Reckon();
        Record($"ReviewHeld:{review.Months}", act, $"{review.DueOn:yyyy-MM-dd}", $"{heldOn:yyyy-MM-dd}");
        return null;
    }

    public Refusal? SkipOptionalReview(int number, Act act)
    {
        if (_reviews.SingleOrDefault(r => r.Number == number) is not { IsOptional: true, HeldOn: null } review) return new NoSuchReview();
        review.Skip();
        Reckon();
        Record($"ReviewSkipped:{review.Months}", act);
        return null;
    }

    public Refusal? Pause(DateOnly from, PauseReason reason, Agreement agreement, Act act)
    {
        if (Status is not (ProgrammeStatus.InProgress or ProgrammeStatus.Extended)) return new ProgrammeCannotDoThat(Status);
        if (from < StartsOn || from > LastDay || _pauses.Any(p => p.ResumedOn > from)) return new PauseOverlaps();
        if (agreement.Check() is { } notAll) return notAll;
        _pauses.Add(new Pause(from, null, reason, agreement.Names(People)));
        Record("ProgrammePaused", act with { Why = $"Agreed by {agreement.Names(People)}" }, Status.ToString(), $"{from:yyyy-MM-dd} {reason}");
        Status = ProgrammeStatus.Paused;
        return null;
    }

    public Refusal? Resume(DateOnly backOn, Act act)
    {
        if (Status != ProgrammeStatus.Paused) return new ProgrammeCannotDoThat(Status);
        var pause = _pauses.Single(p => p.ResumedOn is null);
        if (backOn <= pause.From) return new ReturnIsBeforeThePause();
        _pauses[_pauses.IndexOf(pause)] = pause with { ResumedOn = backOn };
        var before = LastDay;
        Reckon();
        Status = _reviews.Any(r => r.WasExtended) ? ProgrammeStatus.Extended : ProgrammeStatus.InProgress;
        Record("ProgrammeResumed", act, $"{before:yyyy-MM-dd}", $"{LastDay:yyyy-MM-dd}");
        return null;
    }

    /// <summary>A later last day, agreed and with its reason; not for capability.</summary>
    public Refusal? Extend(DateOnly lastDay, Agreement agreement, Act act)
    {
        if (Status is not (ProgrammeStatus.InProgress or ProgrammeStatus.Extended)) return new ProgrammeCannotDoThat(Status);
        if (string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        if (lastDay <= LastDay) return new ExtensionIsNotLater();
        if (agreement.Check() is { } notAll) return notAll;
        var before = LastDay;
        _reviews.Single(r => r.IsFinal).Extend(lastDay.DayNumber - before.DayNumber);
        Reckon();
        Status = ProgrammeStatus.Extended;
        Record("ProgrammeExtended", act with { Why = $"{act.Why}\nAgreed by {agreement.Names(People)}" }, $"{before:yyyy-MM-dd}", $"{LastDay:yyyy-MM-dd}");
        return null;
    }

    /// <summary>The end, by a named person. Pass and fail are recommended by the assessor and confirmed by the panel; the other ends need a reason.</summary>
    public Refusal? End(ProgrammeStatus outcome, string recommendedBy, DateOnly? panelOn, string? panelChair, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (!IsRunning || outcome is ProgrammeStatus.InProgress or ProgrammeStatus.Paused or ProgrammeStatus.Extended) return new ProgrammeCannotDoThat(Status);
        if (outcome is ProgrammeStatus.Passed or ProgrammeStatus.Failed)
        {
            if (_reviews.Single(r => r.IsFinal).HeldOn is null) return new AReviewIsStillOpen();
            if (panelOn is null || panelOn > LondonTime.DayOf(act.At) || string.IsNullOrWhiteSpace(panelChair) || string.IsNullOrWhiteSpace(recommendedBy)) return new PanelMustConfirm();
        }

        if (outcome != ProgrammeStatus.Passed && string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        Record("ProgrammeEnded", act, Status.ToString(), outcome.ToString());
        Outcome = new ProgrammeOutcome(recommendedBy, panelOn, panelChair, act.By.Name, act.At, act.Why);
        Status = outcome;
        NextReviewOn = null;
        return null;
    }
}
