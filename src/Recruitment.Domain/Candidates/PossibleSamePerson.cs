using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Domain.Candidates;

/// <summary>By what somebody seemed to be a person we know.</summary>
public enum SharedKey
{
    Email,
    Phone,
    RegistrationNumber,
}

public enum SamePersonState
{
    /// <summary>Nobody has looked yet. Until then nothing of the known person is changed or shown to whoever sent this.</summary>
    Open,
    Same,
    Different,
}

/// <summary>
/// Somebody who may be a person we know applied with another address or another name. Whoever knows a telephone number could type it, so what was typed is kept here, beside
/// the record, until a recruiter has asked the person. [product.md, feature 5]
/// </summary>
public sealed class PossibleSamePerson : AggregateRoot
{
    private PossibleSamePerson()
    {
    }

    /// <summary>The application that came with it, or that it may belong to.</summary>
    public Guid JobApplicationId { get; private init; }

    public Guid KnownCandidateId { get; private set; }

    /// <summary>What was typed.</summary>
    public ContactDetails Typed { get; private init; } = null!;

    public SharedKey Shared { get; private init; }

    public NameMatchBand Names { get; private init; }

    /// <summary>The person registered from what was typed, where the names were too far apart to be taken for one.</summary>
    public Guid? OtherCandidateId { get; private set; }

    /// <summary>A newer CV for an application that is on its way: held here, not put in the place of the known person's own.</summary>
    public HeldCv? Held { get; private init; }

    public DateTimeOffset FoundAt { get; private init; }

    public SamePersonState State { get; private set; }

    public string? SettledBy { get; private set; }

    protected override string HistorySubject => nameof(JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    public static PossibleSamePerson Of(Guid jobApplicationId, Guid knownCandidateId, ContactDetails typed, SharedKey shared, NameMatchBand names, Guid? otherCandidateId, HeldCv? held, Act act)
    {
        var possible = new PossibleSamePerson
        {
            Id = Ids.At(act.At),
            JobApplicationId = jobApplicationId,
            KnownCandidateId = knownCandidateId,
            Typed = typed,
            Shared = shared,
            Names = names,
            OtherCandidateId = otherCandidateId,
            Held = held,
            FoundAt = act.At,
        };
        possible.Record("PossibleSamePerson", act, after: $"{shared}, {typed.Name}, {typed.Email}");
        return possible;
    }

    /// <summary>One of the two turned out to be a third: the question stays, about whom they are now.</summary>
    public void Became(Guid before, Guid now)
    {
        if (KnownCandidateId == before) KnownCandidateId = now;
        if (OtherCandidateId == before) OtherCandidateId = now;
    }

    /// <summary>A person has asked, and decided. Never the software.</summary>
    public Refusal? Settle(SamePersonState state, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (State != SamePersonState.Open) return new SamePersonIsSettled(SettledBy ?? "");
        (State, SettledBy) = (state, act.By.Name);
        Record(state == SamePersonState.Same ? "SamePersonConfirmed" : "SamePersonDenied", act);
        return null;
    }
}

/// <param name="CvTextId">Where the words of it are.</param>
public sealed record HeldCv(Guid CvTextId, EntryRoute Route)
{
    /// <summary>What they answered as a student, if they are one.</summary>
    public StudentDetails? Student { get; init; }
}

public sealed record SamePersonIsSettled(string By) : Refusal($"{By} has already looked into this. What you see now is the newest.");
