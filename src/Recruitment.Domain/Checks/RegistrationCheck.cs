using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Checks;

/// <summary>What stands beside a name in the register. [domain.md 2.1; P5, P9]</summary>
public enum RegisterRestriction
{
    None,

    /// <summary>A condition that is no finding about fitness to practise.</summary>
    RegisteredWithConditions,
    InterimConditions,
    InterimSuspension,
    Warning,
    ConditionsOfPractice,
    Suspension,
    Removal,
}

public enum RegisterMethod
{
    PublicRegister,
    RegisterService,
}

/// <summary>What a look at the register means for an offer and a start.</summary>
public enum RegistrationGate
{
    Open,

    /// <summary>A condition or a warning: a named manager decides with a reason, never the service. [domain.md 2.1]</summary>
    SeniorDecision,

    /// <summary>The names are too far apart to be sure that it is this person.</summary>
    NameUnclear,

    /// <summary>Not, or not any more, on the register: it can still come.</summary>
    NotYet,

    /// <summary>Suspended or removed: cannot be offered work as a social worker, nor start.</summary>
    Closed,
}

/// <summary>What somebody reads off the register about one person.</summary>
/// <param name="StatusText">The register's own words ("Registered", "No Longer Registered - Failed to Renew"); empty when there is no entry.</param>
/// <param name="NameResolution">How it was made sure that two different names are one person; needed when the match is poor.</param>
/// <param name="Evidence">Where the copy of what was seen is kept.</param>
public sealed record RegisterEntry(
    string Number, string NameAsRegistered, string StatusText, DateOnly? RegisteredFrom, DateOnly? RegisteredUntil, RegisterRestriction Restriction, string? Town,
    RegisterMethod Method, string? NameResolution, string? Evidence);

/// <summary>One look at the register of Social Work England, kept as it was seen. A later look stands beside it.</summary>
public sealed class RegistrationCheck : AggregateRoot
{
    private RegistrationCheck()
    {
    }

    public Guid JobApplicationId { get; private set; }

    /// <summary>Empty when the person has no entry yet.</summary>
    public string Number { get; private set; } = "";

    public string NameAsRegistered { get; private set; } = "";

    public NameMatchBand NameMatch { get; private set; }

    public string? NameResolution { get; private set; }

    public string StatusText { get; private set; } = "";

    public DateOnly? RegisteredFrom { get; private set; }

    public DateOnly? RegisteredUntil { get; private set; }

    public RegisterRestriction Restriction { get; private set; }

    public string? Town { get; private set; }

    public RegisterMethod Method { get; private set; }

    public string? Evidence { get; private set; }

    public DateTimeOffset CheckedAt { get; private set; }

    public string CheckedBy { get; private set; } = "";

    protected override string HistorySubject => nameof(JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    public static RegistrationCheck Of(Guid jobApplicationId, string candidateName, RegisterEntry entry, Act act)
    {
        var check = new RegistrationCheck
        {
            Id = Ids.At(act.At),
            JobApplicationId = jobApplicationId,
            Number = entry.Number,
            NameAsRegistered = entry.NameAsRegistered,
            NameMatch = Candidates.NameMatch.Band(candidateName, entry.NameAsRegistered),
            NameResolution = entry.NameResolution,
            StatusText = entry.StatusText.Trim(),
            RegisteredFrom = entry.RegisteredFrom,
            RegisteredUntil = entry.RegisteredUntil,
            Restriction = entry.Restriction,
            Town = entry.Town,
            Method = entry.Method,
            Evidence = entry.Evidence,
            CheckedAt = act.At,
            CheckedBy = act.By.Name,
        };
        check.Record("RegisterChecked", act, after: check.InWords);
        return check;
    }

    /// <summary>Read by its first words; the raw text is kept. [domain.md 2.1; P6]</summary>
    public bool IsRegistered => StatusText.StartsWith("Registered", StringComparison.OrdinalIgnoreCase);

    private bool WasRemoved => Restriction == RegisterRestriction.Removal
        || StatusText.EndsWith("- Removed", StringComparison.OrdinalIgnoreCase) || StatusText.EndsWith("– Removed", StringComparison.OrdinalIgnoreCase);

    /// <summary>Two names so far apart that nobody may call it checked before somebody has said why they are one person. [cases.md; P6]</summary>
    public bool NameIsUnclear => StatusText.Length > 0 && NameMatch <= NameMatchBand.Poor && string.IsNullOrWhiteSpace(NameResolution);

    public string InWords => StatusText.Length == 0 ? "No entry in the register" : $"{Number} {StatusText}{(Restriction == RegisterRestriction.None ? "" : $", {Restriction}")}";

    public RegistrationGate GateOn(DateOnly day)
    {
        if (WasRemoved || Restriction is RegisterRestriction.Suspension or RegisterRestriction.InterimSuspension) return RegistrationGate.Closed;
        if (NameIsUnclear) return RegistrationGate.NameUnclear;
        if (!IsRegistered || RegisteredUntil < day || RegisteredFrom > day) return RegistrationGate.NotYet;
        return Restriction == RegisterRestriction.None ? RegistrationGate.Open : RegistrationGate.SeniorDecision;
    }

    /// <summary>How old a look may be when an offer is made. [domain.md 2.2; DP]</summary>
    public static readonly TimeSpan FreshForAnOffer = TimeSpan.FromHours(24);

    /// <summary>Every live offer and every starter is looked up again on 1 December, the day after renewal closes. [domain.md 2.2]</summary>
    public DateOnly NextDue => Registers.FirstOfDecemberAfter(LondonTime.DayOf(CheckedAt));

    /// <summary>Seen in the seven days (five working days) before the start, and since the last 1 December. [domain.md 2.2; DP]</summary>
    public bool IsFreshFor(DateOnly start)
    {
        var seen = LondonTime.DayOf(CheckedAt);
        return seen >= start.AddDays(-7) && NextDue > start;
    }
}

public static class Registers
{
    /// <summary>The registration year runs from 1 December to 30 November. [domain.md 2.2; P10]</summary>
    public static DateOnly FirstOfDecemberAfter(DateOnly day)
    {
        var december = new DateOnly(day.Year, 12, 1);
        return day < december ? december : december.AddYears(1);
    }

    public static DateOnly LatestFirstOfDecember(DateOnly today) => FirstOfDecemberAfter(today).AddYears(-1);
}
