using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.EarlyCareer;

public sealed partial class EarlyCareerProgramme
{
    public Refusal? RecordReview(int number, DateOnly heldOn, ReviewNote note, Act act)
    {
        if (!IsRunning) return new ProgrammeCannotDoThat(Status);
        if (_reviews.SingleOrDefault(r => r.Number == number) is not { } review) return new NoSuchReview();
        if (review.HeldOn is not null) return new ReviewIsRecordedAlready();
        if (CheckHeld(review, heldOn, act) is { } notThen) return notThen;
        if (_reviews.FirstOrDefault(r => r is { HeldOn: null, IsSkipped: false, IsOptional: false } && r.Number < number) is { } earlier) return new EarlierReviewIsOpen(earlier.Months);
        review.Hold(heldOn, note, act);
        // The ninth month's is optional: whoever holds a later one has gone without.
        foreach (var optional in _reviews.Where(r => r is { IsOptional: true, HeldOn: null } && r.Number < number)) optional.Skip();
        Reckon();
        Record($"ReviewHeld:{review.Months}", act, $"{review.DueOn:yyyy-MM-dd}", $"{heldOn:yyyy-MM-dd}");
        return null;
    }

    /// <summary>Something was written down wrong. What stood there stays in the history.</summary>
    public Refusal? CorrectReview(int number, DateOnly heldOn, ReviewNote note, Act act)
    {
        if (!IsRunning) return new OutcomeMustBeTakenBackFirst();
        if (_reviews.SingleOrDefault(r => r.Number == number) is not { HeldOn: { } before } review) return new NoSuchReview();
        if (string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        if (CheckHeld(review, heldOn, act) is { } notThen) return notThen;
        Record($"ReviewCorrected:{review.Months}", act, $"{before:yyyy-MM-dd}, {review.Note}", $"{heldOn:yyyy-MM-dd}, {note}");
        review.Hold(heldOn, note, act);
        return null;
    }

    /// <summary>The optional review is not wanted; or another was never held, which needs a reason, and a second person before the year can be passed.</summary>
    public Refusal? LeaveReviewOut(int number, Act act)
    {
        if (!IsRunning) return new ProgrammeCannotDoThat(Status);
        if (_reviews.SingleOrDefault(r => r.Number == number) is not { HeldOn: null } review) return new NoSuchReview();
        if (review.IsFinal) return new FinalReviewIsHeld();
        if (!review.IsOptional && review.DueOn >= LondonTime.DayOf(act.At)) return new ReviewCanStillBeHeld(review.DueOn);
        if (!review.IsOptional && string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        review.Skip();
        Reckon();
        Record($"ReviewSkipped:{review.Months}", act);
        return null;
    }

    /// <summary>A pause that is agreed ahead begins on its first day, not before.</summary>
    public Refusal? Pause(DateOnly from, PauseReason reason, Agreement agreement, Act act)
    {
        if (Status is not (ProgrammeStatus.InProgress or ProgrammeStatus.Extended)) return new ProgrammeCannotDoThat(Status);
        if (from < StartsOn || from > LastDay || _pauses.Any(p => p.ResumedOn is null || p.ResumedOn > from)) return new PauseOverlaps();
        if (!reason.IsAnAbsence()) return new NotAnAbsence();
        if (_reviews.Max(r => r.HeldOn) is { } held && held >= from) return new ReviewWasHeldInThatTime(held);
        if (agreement.Check() is { } notAll) return notAll;
        _pauses.Add(new Pause(from, null, reason, agreement.Names(People)));
        var hasBegun = from <= LondonTime.DayOf(act.At);
        Record(hasBegun ? "ProgrammePaused" : "ProgrammePausePlanned", act with { Why = $"Agreed by {agreement.Names(People)}" }, Status.ToString(), $"{from:yyyy-MM-dd} {reason}");
        if (hasBegun) Status = ProgrammeStatus.Paused;
        return null;
    }

    /// <summary>The first day of a planned pause has come.</summary>
    public void BeginPause(Act act)
    {
        if (!IsRunning || PlannedPause is not { } planned || planned.From > LondonTime.DayOf(act.At)) return;
        Record("ProgrammePaused", act, Status.ToString(), $"{planned.From:yyyy-MM-dd} {planned.Reason}");
        Status = ProgrammeStatus.Paused;
    }

    /// <summary>They stay after all.</summary>
    public Refusal? CallOffPause(Act act)
    {
        if (PlannedPause is not { } planned || planned.From <= LondonTime.DayOf(act.At)) return new NoPauseIsPlanned();
        _pauses.Remove(planned);
        Record("ProgrammePauseCalledOff", act, $"{planned.From:yyyy-MM-dd} {planned.Reason}");
        return null;
    }

    public Refusal? Resume(DateOnly backOn, Act act)
    {
        if (IsRunning) BeginPause(act);
        if (Status != ProgrammeStatus.Paused) return new ProgrammeCannotDoThat(Status);
        var pause = _pauses.Single(p => p.ResumedOn is null);
        if (backOn <= pause.From) return new ReturnIsBeforeThePause();
        if (backOn > LondonTime.DayOf(act.At)) return new ReturnIsToCome();
        _pauses[_pauses.IndexOf(pause)] = pause with { ResumedOn = backOn };
        var before = LastDay;
        Reckon();
        Status = StatusBetweenPauses();
        Record("ProgrammeBackFromPause", act, $"{before:yyyy-MM-dd}", $"{LastDay:yyyy-MM-dd}");
        return null;
    }

    /// <summary>A later last day, agreed and with its reason; not for capability.</summary>
    public Refusal? Extend(DateOnly lastDay, PauseReason reason, Agreement agreement, Act act)
    {
        if (Status is not (ProgrammeStatus.InProgress or ProgrammeStatus.Extended)) return new ProgrammeCannotDoThat(Status);
        if (string.IsNullOrWhiteSpace(act.Why)) return new OutcomeNeedsAReason();
        if (lastDay <= LastDay) return new ExtensionIsNotLater();
        if (agreement.Check() is { } notAll) return notAll;
        var before = LastDay;
        _reviews.Single(r => r.IsFinal).Extend(lastDay.DayNumber - before.DayNumber);
        Reckon();
        Status = ProgrammeStatus.Extended;
        Record("ProgrammeExtended", act with { Why = $"{act.Why}\nAgreed by {agreement.Names(People)}" }, $"{before:yyyy-MM-dd}", $"{LastDay:yyyy-MM-dd} {reason}");
        return null;
    }

    private ProgrammeStatus StatusBetweenPauses() => _reviews.Any(r => r.WasExtended) ? ProgrammeStatus.Extended : ProgrammeStatus.InProgress;

    /// <summary>A review is held on a day that has been, near its date, and not while they were away.</summary>
    private Refusal? CheckHeld(Review review, DateOnly heldOn, Act act)
    {
        if (heldOn < StartsOn || heldOn > LondonTime.DayOf(act.At)) return new ReviewIsBeforeTheStart();
        if (heldOn < review.EarliestOn) return new ReviewIsTooEarly(review.EarliestOn, review.DueOn);
        return _pauses.Any(p => heldOn >= p.From && (p.ResumedOn is not { } back || heldOn < back)) ? new TheyWereAwayOnThatDay() : null;
    }
}
