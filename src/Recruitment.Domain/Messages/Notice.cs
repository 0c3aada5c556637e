namespace Recruitment.Domain.Messages;

/// <summary>A reminder, chaser or escalation that was due: unique on (subject, kind), inserted in the same save as its message, so that it is sent once.</summary>
public sealed class Notice
{
    private Notice()
    {
    }

    public Guid Id { get; private init; }

    public Guid SubjectId { get; private init; }

    /// <summary>"reply-unsent-12h", "seat-reminder-24h".</summary>
    public string Kind { get; private init; } = "";

    public DateTimeOffset DueAt { get; private init; }

    public DateTimeOffset NoticedAt { get; private init; }

    public static Notice Of(Guid subjectId, string kind, DateTimeOffset dueAt, DateTimeOffset now) => new()
    {
        Id = Ids.At(now),
        SubjectId = subjectId,
        Kind = kind,
        DueAt = dueAt,
        NoticedAt = now,
    };
}
