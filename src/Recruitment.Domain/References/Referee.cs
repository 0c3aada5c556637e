using System.Linq.Expressions;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.References;

/// <summary>How the referee knows the candidate. The script asks each kind what it can know.</summary>
public enum RefereeKind
{
    CurrentOrLastEmployer,
    EarlierEmployer,
    UniversityTutor,
    PracticeEducator,
}

public enum RefereeState
{
    /// <summary>Named by the candidate, who has not said yet that they may be called.</summary>
    Named,

    /// <summary>May be called.</summary>
    MayBeCalled,

    /// <summary>The call was made; its record tells the rest.</summary>
    Spoken,

    /// <summary>Would rather not give a reference.</summary>
    Declined,

    /// <summary>Taken off the list by the candidate, or replaced by another.</summary>
    Removed,
}

/// <summary>Somebody who can say how the candidate worked. Called only when the candidate says so, and on a number that we found ourselves. [domain.md 4.3, 4.4; S2, DP]</summary>
public sealed class Referee : AggregateRoot
{
    /// <summary>Calls are tried on the day itself and the two days after it. [product.md, feature 61]</summary>
    public const int DaysOfTrying = 3;

    private readonly List<CallAttempt> _attempts = [];

    /// <summary>From the pass until the firm offer: before and after, and once somebody has withdrawn, nobody speaks with their referees. [domain.md 4.3]</summary>
    public static readonly IReadOnlyList<ApplicationStatus> AreAskedAt = [ApplicationStatus.MetTheStandard, ApplicationStatus.ConditionalOffer, ApplicationStatus.OfferAccepted];

    /// <summary>We tried and did not find them. Whoever asked to be rung back was found, and where nobody rang nobody says that we tried. [product.md, feature 61]</summary>
    public static readonly Expression<Func<Referee, bool>> IsNotReached = r => r.State == RefereeState.MayBeCalled && r.Attempts.Any(a => a.Outcome != CallOutcome.AskedToCallBack);

    private static readonly Func<Referee, bool> _isNotReached = IsNotReached.Compile();

    private Referee()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public RefereeKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string JobTitle { get; private set; } = "";

    public string Organisation { get; private set; } = "";

    /// <summary>At work: a private address proves nothing.</summary>
    public string Email { get; private set; } = "";

    /// <summary>As the candidate has it: a hint for finding the right switchboard, never the number to ring.</summary>
    public string PhoneFromCandidate { get; private set; } = "";

    /// <summary>When they worked or studied together, as the candidate says.</summary>
    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public RefereeState State { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    public DateTimeOffset? MayBeCalledSince { get; private set; }

    /// <summary>When to try next; null while there is no call to make.</summary>
    public DateTimeOffset? CallDueAt { get; private set; }

    public IReadOnlyList<CallAttempt> Attempts => _attempts;

    protected override string HistorySubject => nameof(JobApplications.JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    /// <summary>Nothing arrived at the one that the candidate gave.</summary>
    public void MendEmail(string email, Act act)
    {
        if (Email == email) return;
        var before = Email;
        Email = email;
        Record("RefereeEmailMended", act, before, email);
    }

    public static Referee NameFor(Guid jobApplicationId, RefereeDetails details, Act act)
    {
        var referee = new Referee
        {
            Id = Ids.At(act.At),
            JobApplicationId = jobApplicationId,
            Kind = details.Kind,
            Name = details.Name,
            JobTitle = details.JobTitle,
            Organisation = details.Organisation,
            Email = details.Email,
            PhoneFromCandidate = details.Phone,
            From = details.From,
            To = details.To,
            State = RefereeState.Named,
            NamedAt = act.At,
        };
        referee.Record("RefereeNamed", act, after: $"{details.Name}, {details.Organisation}");
        return referee;
    }

    /// <summary>"You can call them now." [product.md, feature 64]</summary>
    public Refusal? AllowCalls(Act act)
    {
        if (State is not RefereeState.Named) return null;
        (State, MayBeCalledSince, CallDueAt) = (RefereeState.MayBeCalled, act.At, act.At);
        Record("RefereeMayBeCalled", act, after: Name);
        return null;
    }

    public Refusal? Remove(Act act)
    {
        if (State is RefereeState.Spoken) return new AlreadySpokenTo();
        (State, CallDueAt) = (RefereeState.Removed, null);
        Record("RefereeRemoved", act, after: Name);
        return null;
    }

    /// <summary>A call that led to no talk: it is kept, and says when to try again.</summary>
    public Refusal? RecordAttempt(VerifiedNumber number, CallOutcome outcome, DateTimeOffset? tryAgainAt, string? note, Act act)
    {
        if (State is not RefereeState.MayBeCalled) return new MayNotBeCalled();
        _attempts.Add(new CallAttempt(Ids.At(act.At), act.At, act.By.Name, number, outcome, note));
        Record("ReferenceCallTried", act with { Why = note }, after: $"{Name}: {outcome}");
        if (outcome is CallOutcome.Declined) (State, CallDueAt) = (RefereeState.Declined, null);
        else CallDueAt = tryAgainAt ?? act.At.AddDays(1);
        return null;
    }

    /// <summary>They are on the line.</summary>
    public Refusal? BeginCall(VerifiedNumber number, Act act)
    {
        if (State is not RefereeState.MayBeCalled) return new MayNotBeCalled();
        _attempts.Add(new CallAttempt(Ids.At(act.At), act.At, act.By.Name, number, CallOutcome.Spoke, null));
        (State, CallDueAt) = (RefereeState.Spoken, null);
        Record("ReferenceCallBegan", act, after: Name);
        return null;
    }

    /// <summary>Three days of trying are over: the candidate is asked for somebody else.</summary>
    public bool NeedsReplacing(DateTimeOffset now) => State is RefereeState.Declined || (_isNotReached(this) && now - MayBeCalledSince >= TimeSpan.FromDays(DaysOfTrying));
}

/// <summary>What the candidate says of a referee.</summary>
public sealed record RefereeDetails(
    RefereeKind Kind, string Name, string JobTitle, string Organisation, string Email, string Phone, DateOnly? From, DateOnly? To);

public sealed record NobodyIsRung() : Refusal("This application has ended or its checks are finished, so its referees are not rung any more.");

public sealed record MayNotBeCalled() : Refusal("Wait until the candidate says that this person may be called. They can do that on their own page.");

public sealed record AlreadySpokenTo() : Refusal("We have already spoken with this person. You can still add somebody else.");
