namespace Recruitment.Domain;

/// <summary>One line of the append-only history: what happened to what, by whom, when and why. Never changed, never deleted.</summary>
public sealed class HistoryEntry
{
    private HistoryEntry()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The kind of record: "JobApplication", "AssessmentDay", "Vacancy".</summary>
    public string Subject { get; private init; } = "";

    public Guid SubjectId { get; private init; }

    /// <summary>What was done, as a code ("Invite", "OfferAccepted"); the page that shows it has the words.</summary>
    public string What { get; private init; } = "";

    /// <summary>What it was: words as people wrote them, the name of a state or kind, days as 2026-11-27 and moments as 2026-11-27 10:00 by the clocks of London. The page has the words.</summary>
    public string? Before { get; private init; }

    public string? After { get; private init; }

    public ActorKind ActorKind { get; private init; }

    public string ActorId { get; private init; } = "";

    public string ActorName { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public string? Why { get; private init; }

    public static HistoryEntry Of(string subject, Guid subjectId, string what, Act act, string? before = null, string? after = null) => new()
    {
        Id = Ids.At(act.At),
        Subject = subject,
        SubjectId = subjectId,
        What = what,
        Before = string.IsNullOrEmpty(before) ? null : before,
        After = string.IsNullOrEmpty(after) ? null : after,
        ActorKind = act.By.Kind,
        ActorId = act.By.Id,
        ActorName = act.By.Name,
        At = act.At,
        Why = act.Why,
    };
}
