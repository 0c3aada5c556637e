namespace Recruitment.Domain;

/// <summary>One line of the append-only history: what happened to what, by whom, when and why. Never changed, never deleted.</summary>
public sealed class HistoryEntry
{
    private static int _last;

    private HistoryEntry()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The kind of record: "JobApplication", "AssessmentDay", "Vacancy".</summary>
    public string Subject { get; private init; } = "";

    public Guid SubjectId { get; private init; }

    /// <summary>What was done, as a code ("Invite", "OfferAccepted"); the page that shows it has the words.</summary>
    public string What { get; private init; } = "";

    public string? Before { get; private init; }

    public string? After { get; private init; }

    public ActorKind ActorKind { get; private init; }

    public string ActorId { get; private init; } = "";

    public string ActorName { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public string? Why { get; private init; }

    public static HistoryEntry Of(string subject, Guid subjectId, string what, Act act, string? before = null, string? after = null) => new()
    {
        Id = NextId(act.At),
        Subject = subject,
        SubjectId = subjectId,
        What = what,
        Before = before,
        After = after,
        ActorKind = act.By.Kind,
        ActorId = act.By.Id,
        ActorName = act.By.Name,
        At = act.At,
        Why = act.Why,
    };

    /// <summary>An id that sorts by its moment and, within one, by the order of writing: where chance stands in other ids, 26 bits count (RFC 9562, 6.2, method 1).</summary>
    private static Guid NextId(DateTimeOffset at)
    {
        Span<byte> id = stackalloc byte[16];
        Guid.CreateVersion7(at).TryWriteBytes(id, bigEndian: true, out _);
        var number = (uint)Interlocked.Increment(ref _last);
        id[6] = (byte)(0x70 | (number >> 22 & 0x0F));
        id[7] = (byte)(number >> 14);
        id[8] = (byte)(0x80 | (number >> 8 & 0x3F));
        id[9] = (byte)number;
        return new Guid(id, bigEndian: true);
    }
}
