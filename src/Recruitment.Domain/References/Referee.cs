using System.Linq.Expressions;
using Recruitment.Domain.Calendar;
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

    /// <summary>The number led to somebody else, or they are not there any more: the candidate says where they can be found, or names another.</summary>
    WrongPerson,

    /// <summary>Taken off the list by the candidate, or replaced by another.</summary>
    Removed,
}

/// <summary>Somebody who can say how the candidate worked. Called only when the candidate says so, and on a number that we found ourselves. [domain.md 4.3, 4.4; S2, DP]</summary>
public sealed class Referee : AggregateRoot
{
    /// <summary>Calls are tried on the day of our first try and the two working days after it. [product.md, feature 61]</summary>
    public const int DaysOfTrying = 3;

    /// <summary>Working days after our first try on which the candidate hears that we have not reached somebody.</summary>
    public const int TellAfter = 2;

    private readonly List<CallAttempt> _attempts = [];

    /// <summary>From the pass until the firm offer: before and after, and once somebody has withdrawn, nobody speaks with their referees. [domain.md 4.3]</summary>
    public static readonly IReadOnlyList<ApplicationStatus> AreAskedAt = [ApplicationStatus.MetTheStandard, ApplicationStatus.ConditionalOffer, ApplicationStatus.OfferAccepted];

    /// <summary>We tried and nobody answered. Whether that is still so, and for how long, <see cref="InVain"/> tells. [product.md, feature 61]</summary>
    public static readonly Expression<Func<Referee, bool>> WasTriedInVain =
        r => r.State == RefereeState.MayBeCalled && r.Attempts.Any(a => a.Outcome == CallOutcome.NoAnswer || a.Outcome == CallOutcome.LeftMessage);

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

    /// <summary>The tries since we last found anybody, the first of them first. Where nobody rang, nobody says that we tried.</summary>
    public IReadOnlyList<CallAttempt> InVain() =>
        [.. _attempts.OrderByDescending(a => a.At).TakeWhile(a => a.Outcome is CallOutcome.NoAnswer or CallOutcome.LeftMessage).Reverse()];

    /// <summary>A call that led to no talk: it is kept, and says when to try again; without that, on the next working day.</summary>
    public Refusal? RecordAttempt(VerifiedNumber number, CallOutcome outcome, DateTimeOffset? tryAgainAt, string? note, WorkingCalendar calendar, Act act)
    {
        if (!MayBeRung) return new MayNotBeCalled();
        _attempts.Add(new CallAttempt(Ids.At(act.At), act.At, act.By.Name, number, outcome, note));
        Record("ReferenceCallTried", act with { Why = note }, after: $"{Name}: {outcome}");
        (State, CallDueAt) = outcome switch
        {
            CallOutcome.Declined => (RefereeState.Declined, (DateTimeOffset?)null),
            CallOutcome.NotTheRightPerson => (RefereeState.WrongPerson, tryAgainAt),
            CallOutcome.NoAnswer or CallOutcome.LeftMessage or CallOutcome.AskedToCallBack or CallOutcome.Spoke => (RefereeState.MayBeCalled, tryAgainAt ?? NextWorkingDay(calendar, act.At)),
        };
        return null;
    }

    /// <summary>They are on the line.</summary>
    public Refusal? BeginCall(VerifiedNumber number, Act act)
    {
        if (!MayBeRung) return new MayNotBeCalled();
        _attempts.Add(new CallAttempt(Ids.At(act.At), act.At, act.By.Name, number, CallOutcome.Spoke, null));
        (State, CallDueAt) = (RefereeState.Spoken, null);
        Record("ReferenceCallBegan", act, after: Name);
        return null;
    }

    /// <summary>So many working days have gone by since our first try, and nobody was found.</summary>
    public bool IsSilentFor(int workingDays, DateOnly today, WorkingCalendar calendar) =>
        State is RefereeState.MayBeCalled && InVain() is [var first, ..] && calendar.Add(LondonTime.DayOf(first.At), workingDays) <= today;

    /// <summary>They cannot be asked, or we rang on three days in vain: the candidate is asked for somebody else.</summary>
    public bool NeedsReplacing(DateOnly today, WorkingCalendar calendar) =>
        State is RefereeState.Declined or RefereeState.WrongPerson || (IsSilentFor(DaysOfTrying, today, calendar) && InVain().Select(a => LondonTime.DayOf(a.At)).Distinct().Count() >= DaysOfTrying);

    /// <summary>A wrong number may be found right after all.</summary>
    private bool MayBeRung => State is RefereeState.MayBeCalled or RefereeState.WrongPerson;

    private static DateTimeOffset NextWorkingDay(WorkingCalendar calendar, DateTimeOffset now) =>
        LondonTime.At(calendar.Add(LondonTime.DayOf(now), 1), TimeOnly.FromDateTime(LondonTime.Of(now).DateTime));
}

/// <summary>What the candidate says of a referee.</summary>
public sealed record RefereeDetails(
    RefereeKind Kind, string Name, string JobTitle, string Organisation, string Email, string Phone, DateOnly? From, DateOnly? To);

public sealed record NobodyIsRung() : Refusal("This application has ended or its checks are finished, so its referees are not rung any more.");

public sealed record MayNotBeCalled() : Refusal("Wait until the candidate says that this person may be called. They can do that on their own page.");

public sealed record AlreadySpokenTo() : Refusal("We have already spoken with this person. You can still add somebody else.");
