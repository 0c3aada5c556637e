namespace Recruitment.Domain.Messages;

/// <summary>The way of a message out of the house: waiting, taken by one worker, accepted, put off, refused, or taken back in time.</summary>
public sealed partial class Message
{
    /// <summary>How long a process may keep a message to itself while it lives. Much longer than an attempt takes; when it has passed, the process is taken for dead.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>A message that has not got through for so long is shown to staff, though it is still tried. [product.md, feature 14]</summary>
    public static readonly TimeSpan WorthACall = TimeSpan.FromHours(4);

    /// <summary>With the pauses below, twenty-one hours of trying.</summary>
    public const int MaxAttempts = 27;

    /// <summary>One minute, twice as long each time, and never more than an hour: a mail server that is back is found soon enough to keep the promise.</summary>
    public static TimeSpan PauseAfter(int attempts) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, attempts - 1), 60));

    protected override string HistorySubject => JobApplicationId is null ? nameof(Message) : "JobApplication";

    protected override Guid HistoryId => JobApplicationId ?? Id;

    public bool IsHeld(DateTimeOffset now) => State == MessageState.Waiting && Attempts == 0 && NextAttemptAt > now;

    /// <summary>The mail server took it.</summary>
    public void Accepted(DateTimeOffset at) => (State, SentAt, LastError, LeaseUntil, ClaimedBy) = (MessageState.Sent, at, null, null, null);

    /// <summary>Not now: it is tried again after a pause, until there have been enough tries.</summary>
    public void PutOff(string why, Act act)
    {
        if (Attempts >= MaxAttempts)
        {
            Refused($"Tried {Attempts} times. The last answer: {why}", act);
            return;
        }

        (State, LastError, LeaseUntil, ClaimedBy, NextAttemptAt) = (MessageState.Waiting, Short(why), null, null, act.At + PauseAfter(Attempts));
    }

    /// <summary>It can never arrive like this: staff are shown it, with the reason.</summary>
    public void Refused(string why, Act act)
    {
        (State, LastError, LeaseUntil, ClaimedBy) = (MessageState.Failed, Short(why), null, null);
        Record("MessageFailed", act, after: Kind);
    }

    /// <summary>It was accepted, and came back later.</summary>
    public Refusal? CameBack(Act act)
    {
        if (State != MessageState.Sent) return new NotSentYet();
        (State, LastError) = (MessageState.Failed, act.Why ?? "It came back.");
        Record("MessageCameBack", act, after: Kind);
        return null;
    }

    /// <summary>Taken back. What a worker holds may be gone already, so that is too late.</summary>
    public Refusal? Cancel(Act act)
    {
        if (State == MessageState.Cancelled) return null;
        if (State != MessageState.Waiting) return new MessageHasLeft();
        State = MessageState.Cancelled;
        Record("MessageCancelled", act, after: Kind);
        return null;
    }

    /// <summary>A held message goes now.</summary>
    public Refusal? Release(Act act)
    {
        if (State != MessageState.Waiting) return new MessageHasLeft();
        NextAttemptAt = act.At;
        return null;
    }

    /// <summary>The same words again, to this address, as a message of its own. The failed one is thereby dealt with.</summary>
    /// <param name="linkId">The private link that takes the place of the one in it; null where that one stays.</param>
    public Message SendAgain(string address, Act act, Guid? linkId = null)
    {
        var again = Queue(
            new MessageDraft(
                Kind, $"{DedupeKey}/again/{Id:N}", ToKind, ToId, ToName, address, Subject, Body, TemplateVersion, JobApplicationId, linkId ?? LinkId, Calendar, null,
                IsAutomatic, InternetMessageId.TrimEnd('>').Split('@')[^1], InPlaceOf: Id, RemindsOf),
            act.At);
        DealtWithAt = act.At;
        Record("MessageSentAgain", act, ToAddress, address);
        return again;
    }

    /// <summary>Whom it was for turned out to be the same person as this one: it is read on their page.</summary>
    public void BelongsTo(Guid candidateId)
    {
        if (ToKind == RecipientKind.Candidate) ToId = candidateId;
    }

    /// <summary>They were rung, or it no longer matters.</summary>
    public void DealtWith(Act act)
    {
        DealtWithAt = act.At;
        Record("MessageDealtWith", act, after: Kind);
    }

    private static string Short(string why) => WellFormedText.Cut(WellFormedText.Of(why), 500);
}

public sealed record MessageHasLeft() : Refusal("This message has left and cannot be taken back. Ring them instead.");

public sealed record NotSentYet() : Refusal("This message has not been sent yet, so it cannot have come back.");
