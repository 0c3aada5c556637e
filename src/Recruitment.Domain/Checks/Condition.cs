namespace Recruitment.Domain.Checks;

/// <summary>What must be true before a person may start, in the order in which people read it. [domain.md 3.3, 4.9]</summary>
public enum ConditionKind
{
    /// <summary>The assessment day's standard: met before any offer is made, listed so that the set is whole.</summary>
    MetTheStandard,

    /// <summary>A student's final placement, by the practice educator's report.</summary>
    FinalPlacement,

    /// <summary>A student's degree or diploma, by the award board.</summary>
    Award,

    Qualification,

    /// <summary>Live in the register of Social Work England.</summary>
    Registration,

    /// <summary>Days of updating after a break from practice.</summary>
    Updating,

    /// <summary>The present employer agrees to a secondment, in writing.</summary>
    Release,

    References,

    /// <summary>Enhanced DBS certificate with the children's barred list, child workforce.</summary>
    CriminalRecord,

    /// <summary>Police certificate or its like from another country.</summary>
    OverseasRecord,

    RightToWork,

    Identity,

    OccupationalHealth,
}

public enum ConditionState
{
    NotAsked,
    Asked,
    Received,

    /// <summary>One person has seen the evidence; a safeguarding condition needs a second.</summary>
    AwaitingSecondSignature,
    Met,
    NeedsManager,
    NotMet,
    Waived,
}

public enum ConditionAction
{
    Ask,
    Receive,
    Verify,
    Countersign,
    SendToManager,
    AcceptDespite,
    FindNotMet,
    Waive,
    OpenAgain,
}

/// <summary>Who has it in hand at the moment.</summary>
public enum HeldBy
{
    Candidate,
    Us,
    SomebodyElse,
    Nobody,
}

/// <summary>One condition of one offer: who looks after it, where it stands since when, what was seen, and who signed.</summary>
public sealed class Condition
{
    private Condition()
    {
    }

    internal Condition(ConditionKind kind, DateOnly dueOn, string owner, Act act) =>
        (Id, Kind, StateSince, DueOn, Owner) = (Ids.At(act.At), kind, act.At, dueOn, owner);

    public Guid Id { get; private set; }

    public ConditionKind Kind { get; private set; }

    public ConditionState State { get; private set; }

    public DateTimeOffset StateSince { get; private set; }

    /// <summary>The member of staff who looks after it, by name.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>When we hope to have it; later than that, it is on the to-do list.</summary>
    public DateOnly DueOn { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>What was seen and where it is kept: a certificate's number, a report's date, a share code's result.</summary>
    public string? Evidence { get; private set; }

    /// <summary>The day after which the evidence is worth nothing (a visa, a certificate with an end).</summary>
    public DateOnly? EvidenceEndsOn { get; private set; }

    public string? VerifiedBy { get; private set; }

    public string? VerifiedById { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }

    public string? CountersignedBy { get; private set; }

    public DateTimeOffset? CountersignedAt { get; private set; }

    /// <summary>Why it is with a manager, not met, waived or open again.</summary>
    public string? Reason { get; private set; }

    public bool IsSettled => State is ConditionState.Met or ConditionState.Waived;

    /// <summary>Whose turn it is.</summary>
    public HeldBy HeldBy => ConditionRules.HeldBy(Kind, State);

    public bool IsOverdue(DateOnly today) => !IsSettled && DueOn < today;

    internal void GiveTo(string owner) => Owner = owner;

    internal void MoveDue(DateOnly to) => DueOn = to;

    internal void Take(ConditionAction action, ConditionState next, ConditionEvidence? evidence, Act act)
    {
        (State, StateSince) = (next, act.At);
        if (evidence is not null) (Evidence, EvidenceEndsOn) = (evidence.Reference, evidence.EndsOn);
        if (act.Why is not null) Reason = act.Why;
        switch (action)
        {
            case ConditionAction.Ask: AskedAt ??= act.At; break;
            case ConditionAction.Receive: ReceivedAt = act.At; break;
            case ConditionAction.Verify or ConditionAction.AcceptDespite:
                ReceivedAt ??= act.At;
                (VerifiedBy, VerifiedById, VerifiedAt) = (act.By.Name, act.By.Id, act.At);
                break;
            case ConditionAction.Countersign: (CountersignedBy, CountersignedAt) = (act.By.Name, act.At); break;
            case ConditionAction.OpenAgain or ConditionAction.FindNotMet:
                (VerifiedBy, VerifiedById, VerifiedAt, CountersignedBy, CountersignedAt) = (null, null, null, null, null);
                break;
            case ConditionAction.SendToManager or ConditionAction.Waive: break;
        }
    }
}

/// <param name="Reference">What was seen, in words that let a colleague find it again.</param>
/// <param name="EndsOn">The last day on which it counts, where it has one.</param>
public sealed record ConditionEvidence(string Reference, DateOnly? EndsOn = null);
