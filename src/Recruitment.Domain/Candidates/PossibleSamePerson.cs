using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Candidates;

/// <summary>By what two people seemed to be one.</summary>
public enum SharedKey
{
    Email,
    Phone,
    RegistrationNumber,

    /// <summary>Nothing that the service could see: a colleague thinks so.</summary>
    Suspected,
}

public enum SamePersonState
{
    /// <summary>Nobody has said yet. Until then nothing of the one is changed by the other, or shown or sent to them.</summary>
    Open,
    Same,
    Different,
}

/// <summary>
/// "Is this one person?", asked about two records that each have an application, a reference, a link and a clock of their own. Whoever knows an address or a telephone number could
/// have typed it, so that nothing is joined before the person says so, from the mailbox or to a colleague. [product.md, feature 5]
/// </summary>
public sealed class PossibleSamePerson : AggregateRoot
{
    private PossibleSamePerson()
    {
    }

    /// <summary>The application with which it came up.</summary>
    public Guid JobApplicationId { get; private init; }

    /// <summary>Who was here first.</summary>
    public Guid KnownCandidateId { get; private init; }

    /// <summary>Who came later.</summary>
    public Guid OtherCandidateId { get; private init; }

    public SharedKey Shared { get; private init; }

    public NameMatchBand Names { get; private init; }

    /// <summary>The receipt asks the mailbox that both share: no colleague has to ring.</summary>
    public bool IsAskedByMail { get; private init; }

    public DateTimeOffset FoundAt { get; private init; }

    /// <summary>Since when it waits for an answer: found, or asked again.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>By when a colleague is to have asked; null where nothing is to be asked, or the person is asked by mail.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public SamePersonState State { get; private set; }

    public string? SettledBy { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What was moved when the two were joined, so that it can be put back.</summary>
    public Joining? Joining { get; private set; }

    protected override string HistorySubject => nameof(JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    public static PossibleSamePerson Between(JobApplication application, Guid known, Guid other, SharedKey shared, NameMatchBand names, bool isAskedByMail, Act act)
    {
        var possible = new PossibleSamePerson
        {
            Id = Ids.At(act.At),
            JobApplicationId = application.Id,
            KnownCandidateId = known,
            OtherCandidateId = other,
            Shared = shared,
            Names = names,
            IsAskedByMail = isAskedByMail,
            FoundAt = act.At,
        };
        possible.Ask(act);
        possible.Record("PossibleSamePerson", act, after: shared.ToString());
        return possible;
    }

    /// <summary>The person or a colleague has said. Never the software.</summary>
    public Refusal? Settle(SamePersonState state, Joining? joining, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (State != SamePersonState.Open) return new SamePersonIsSettled(SettledBy ?? "");
        (State, SettledBy, SettledAt, DueAt, Joining) = (state, act.By.Name, act.At, null, joining);
        Record(state == SamePersonState.Same ? "SamePersonConfirmed" : "SamePersonDenied", act);
        return null;
    }

    /// <summary>The answer was wrong: the question is open again.</summary>
    public Refusal? TakeBack(Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (State == SamePersonState.Open) return new NothingToTakeBack();
        var before = State;
        (State, SettledBy, SettledAt, Joining) = (SamePersonState.Open, null, null, null);
        Ask(act);
        Record("SamePersonTakenBack", act, before == SamePersonState.Same ? "one person" : "two people");
        return null;
    }

    private void Ask(Act act) => (AskedAt, DueAt) = (act.At, IsAskedByMail ? null : act.At + ReplyClock.Promise);
}

/// <summary>What went from the later record to the earlier one.</summary>
public sealed class Joining
{
    public List<Guid> Moved { get; init; } = [];

    public List<TakenCv> TakenCvs { get; init; } = [];

    /// <summary>Of the earlier record, where the later one's details took their place.</summary>
    public ContactDetails? ContactBefore { get; set; }

    public bool AdjustmentsTaken { get; set; }
}

/// <summary>A CV of one application that was added to another.</summary>
public sealed record TakenCv(Guid FromId, Guid IntoId, int Number);

public sealed record SamePersonIsSettled(string By) : Refusal($"{By} has already answered this. What you see now is the newest.");

public sealed record NothingToTakeBack() : Refusal("Nobody has answered this yet, or somebody has taken the answer back already.");

/// <summary>The earlier record has been joined to a third since: the later answer goes first.</summary>
public sealed record TakeBackTheLaterAnswerFirst() : Refusal("These records were joined to another one since then. Take that answer back first.");
