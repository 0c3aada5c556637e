using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.Messages;

public enum MessageState
{
    Waiting,
    Sending,

    /// <summary>The mail provider accepted it.</summary>
    Sent,

    /// <summary>The provider refused it for good, or it came back.</summary>
    Failed,

    /// <summary>Taken back before it left.</summary>
    Cancelled,
}

/// <summary>One message to one person, kept with its words: a row of the outbox until it is sent, a line of the record for ever after.</summary>
public sealed partial class Message : AggregateRoot
{
    private Message()
    {
    }

    /// <summary>The e-mail record's name in kebab case, which is its template's name too.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Unique: the same news is queued once, however often a sweep or a person asks for it.</summary>
    public string DedupeKey { get; private init; } = "";

    /// <summary>The application whose page shows it, if it belongs to one.</summary>
    public Guid? JobApplicationId { get; private init; }

    public RecipientKind ToKind { get; private init; }

    /// <summary>Of the candidate, the referee or the member of staff whom it is for.</summary>
    public Guid? ToId { get; private set; }

    public string ToName { get; private init; } = "";

    public string ToAddress { get; private init; } = "";

    /// <summary>The address folded, so that letters to one mailbox can be counted however it was typed.</summary>
    public string ToKey { get; private init; } = "";

    public string Subject { get; private init; } = "";

    /// <summary>The words as they were written. A private link stands as ((link)) and is filled in only as the message leaves.</summary>
    public string Body { get; private init; } = "";

    /// <summary>A short hash of the template's text, so that it can be told which words were in force.</summary>
    public string TemplateVersion { get; private init; } = "";

    public Guid? LinkId { get; private init; }

    /// <summary>No person wrote it: mail programs are told so, and do not answer it with an absence note.</summary>
    public bool IsAutomatic { get; private init; }

    /// <summary>The message that failed, where this one goes in its place.</summary>
    public Guid? InPlaceOf { get; private init; }

    /// <summary>A calendar file (RFC 5545) to attach, if there is one.</summary>
    public string? Calendar { get; private init; }

    /// <summary>The Message-ID header, fixed here so that a second copy can be recognised as one.</summary>
    public string InternetMessageId { get; private init; } = "";

    public MessageState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>It leaves no earlier.</summary>
    public DateTimeOffset NotBefore { get; private init; }

    /// <summary>The moment that a reminder is about: when that has passed, or is another, the reminder helps nobody.</summary>
    public DateTimeOffset? RemindsOf { get; private init; }

    /// <summary>Anybody can cause it, without a link or an account. Such letters are counted by the address that they go to.</summary>
    public bool IsCausedByStranger { get; private init; }

    public DateTimeOffset NextAttemptAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>The process of the service that is sending it.</summary>
    public Guid? ClaimedBy { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Why the last attempt did not work, in the mail server's words. It may hold an address: never log it.</summary>
    public string? LastError { get; private set; }

    /// <summary>Somebody has seen to a message that failed.</summary>
    public DateTimeOffset? DealtWithAt { get; private set; }

    public static Message Queue(MessageDraft draft, DateTimeOffset now)
    {
        var id = Ids.At(now);
        return new Message
        {
            Id = id,
            Kind = draft.Kind,
            DedupeKey = draft.DedupeKey,
            JobApplicationId = draft.JobApplicationId,
            ToKind = draft.ToKind,
            ToId = draft.ToId,
            ToName = draft.ToName,
            ToAddress = draft.ToAddress,
            ToKey = ContactKeys.Email(draft.ToAddress),
            Subject = draft.Subject,
            Body = draft.Body,
            TemplateVersion = draft.TemplateVersion,
            LinkId = draft.LinkId,
            Calendar = draft.Calendar,
            IsAutomatic = draft.IsAutomatic,
            InPlaceOf = draft.InPlaceOf,
            InternetMessageId = $"<{id:N}@{draft.SentFrom}>",
            State = MessageState.Waiting,
            CreatedAt = now,
            NotBefore = draft.NotBefore ?? now,
            RemindsOf = draft.RemindsOf,
            IsCausedByStranger = draft.IsCausedByStranger,
            NextAttemptAt = draft.NotBefore ?? now,
        };
    }
}

/// <summary>A message before it is queued.</summary>
public sealed record MessageDraft(
    string Kind,
    string DedupeKey,
    RecipientKind ToKind,
    Guid? ToId,
    string ToName,
    string ToAddress,
    string Subject,
    string Body,
    string TemplateVersion,
    Guid? JobApplicationId = null,
    Guid? LinkId = null,
    string? Calendar = null,
    DateTimeOffset? NotBefore = null,
    bool IsAutomatic = false,
    string SentFrom = "localhost",
    Guid? InPlaceOf = null,
    DateTimeOffset? RemindsOf = null,
    bool IsCausedByStranger = false);
