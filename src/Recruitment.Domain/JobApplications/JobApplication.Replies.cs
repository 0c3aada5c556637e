namespace Recruitment.Domain.JobApplications;

/// <summary>The reply: decided by a named person, on its way, accepted, perhaps bounced. The clock follows the delivery, not the click. [domain.md 6.1]</summary>
public sealed partial class JobApplication
{
    /// <summary>"Not this time" waits so long before it leaves, and can be undone until then. [product.md, feature 18]</summary>
    public static readonly TimeSpan RefusalHold = TimeSpan.FromMinutes(15);

    public Reply? LatestReply => _replies.MaxBy(r => r.DecidedAt);

    public Refusal? ReplyWith(ReplyKind kind, Guid messageId, Act act, DateOnly? comeBackOn = null)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if ((CheckSecondLook(kind, act) ?? Move(ActionOf(kind), act)) is { } refusal) return refusal;
        _replies.Add(new Reply(Ids.At(act.At), kind, act.By.Name, act.At, messageId, Clock.IsRunning ? ClockStartedAt : null, comeBackOn));
        SecondLook = null;
        // Who replies is whom they ask for from now on, unless somebody has taken it on already.
        if (OwnerId is null && Guid.TryParse(act.By.Id, out var replier)) GiveTo(replier, act.By.Name, act);
        return null;
    }

    /// <summary>Takes back a reply that has not left yet.</summary>
    public Refusal? UndoReply(Act act)
    {
        if (LatestReply is not { SentAt: null } reply) return new TooLateToUndo();
        if (Move(ApplicationAction.UndoReply, act) is { } refusal) return refusal;
        _replies.Remove(reply);
        return null;
    }

    /// <summary>The mail provider accepted the reply: now, and only now, the clock stops.</summary>
    public void ReplySent(Guid messageId, DateTimeOffset at)
    {
        if (_replies.SingleOrDefault(r => r.MessageId == messageId) is not { SentAt: null } reply) return;
        reply.Sent(at);
        // A clock that was started after this reply was written is not its to stop.
        if (Clock.IsRunning && reply.ClockStartedAt == ClockStartedAt) (ClockStoppedAt, ReplyDueAt) = (at, null);
    }

    /// <summary>The reply never reached them: the promise is not kept, and the same clock runs on. A word that came after a kept promise is owed from now on.</summary>
    public void ReplyBounced(Guid messageId, Act act)
    {
        if (_replies.SingleOrDefault(r => r.MessageId == messageId) is not { BouncedAt: null } reply) return;
        reply.Bounced(act.At);
        if (reply == LatestReply && reply.ClockStartedAt is null)
        {
            StartClock(act.At);
            reply.IsOwedSince(ClockStartedAt);
        }
        else if (reply == LatestReply && reply.ClockStartedAt == ClockStartedAt)
        {
            ClockStoppedAt = null;
        }

        ReplyDueAt = Clock.IsRunning && Status is not (ApplicationStatus.Withdrawn or ApplicationStatus.Closed) ? Clock.DueAt : null;
        Record("ReplyBounced", act, after: reply.Kind.ToString());
    }

    /// <summary>It never arrived, and somebody told them what it says: that is the reply, by a named person.</summary>
    public void ReplyTold(Guid messageId, Act act)
    {
        if (_replies.SingleOrDefault(r => r.MessageId == messageId) is not { } reply || reply != LatestReply) return;
        reply.Told(act.At);
        if (Clock.IsRunning && reply.ClockStartedAt == ClockStartedAt) (ClockStoppedAt, ReplyDueAt) = (act.At, null);
        Record("ReplyTold", act, after: reply.Kind.ToString());
    }

    /// <summary>The same reply goes again, in another message: the clock runs until that one is accepted.</summary>
    public void ReplyGoesAgain(Guid messageId, Guid newMessageId) => _replies.SingleOrDefault(r => r.MessageId == messageId)?.GoesAgain(newMessageId);

    /// <summary>The candidate answered our one question: a second promise of 24 hours begins.</summary>
    public Refusal? GiveAnswer(string words, Act act)
    {
        if (Move(ApplicationAction.GiveAnswer, act with { Why = words }) is { } refusal) return refusal;
        StartClock(act.At);
        return null;
    }

    public static ApplicationAction ActionOf(ReplyKind kind) => kind switch
    {
        ReplyKind.Invite => ApplicationAction.Invite,
        ReplyKind.OneMissingThing => ApplicationAction.AskForOneThing,
        ReplyKind.NotThisTime => ApplicationAction.SayNotThisTime,
        ReplyKind.AnotherRoute => ApplicationAction.SuggestAnotherRoute,
        ReplyKind.TalentPool => ApplicationAction.AddToTalentPool,
    };

    private void StartClock(DateTimeOffset at) => (ClockStartedAt, ClockStoppedAt, ReplyDueAt) = (at, null, at + ReplyClock.Promise);

    private Refusal? StopOwingAReply()
    {
        ReplyDueAt = null;
        return null;
    }

    /// <summary>Opened again before any reply: the same clock runs on. Opened again to be read anew: a new promise, so that nobody waits without one.</summary>
    private Refusal? OweAReplyAgain(DateTimeOffset at)
    {
        if (Clock.IsRunning) ReplyDueAt = Clock.DueAt;
        else if (Status == ApplicationStatus.Received) StartClock(at);
        return null;
    }
}

public enum ReplyKind
{
    Invite,
    OneMissingThing,
    NotThisTime,
    AnotherRoute,
    TalentPool,
}

/// <summary>What a named person answered, and what became of the message that said so.</summary>
public sealed class Reply
{
    private Reply()
    {
    }

    internal Reply(Guid id, ReplyKind kind, string decidedBy, DateTimeOffset decidedAt, Guid messageId, DateTimeOffset? clockStartedAt, DateOnly? comeBackOn)
    {
        (Id, Kind, DecidedBy, DecidedAt, MessageId) = (id, kind, decidedBy, decidedAt, messageId);
        (ClockStartedAt, ComeBackOn) = (clockStartedAt, comeBackOn);
    }

    public Guid Id { get; private set; }

    public ReplyKind Kind { get; private set; }

    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset DecidedAt { get; private set; }

    public Guid MessageId { get; private set; }

    /// <summary>The start of the clock that this reply stops; null for a second word after a clock had stopped. The measure of the promise counts these.</summary>
    public DateTimeOffset? ClockStartedAt { get; private set; }

    /// <summary>From when they are welcome to apply again, where the reply said so.</summary>
    public DateOnly? ComeBackOn { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? BouncedAt { get; private set; }

    internal void Sent(DateTimeOffset at) => SentAt = at;

    internal void Bounced(DateTimeOffset at) => BouncedAt = at;

    /// <summary>By telephone, after it did not arrive: they have it from now on.</summary>
    internal void Told(DateTimeOffset at)
    {
        if (SentAt is null || BouncedAt is not null) (SentAt, BouncedAt) = (at, null);
    }

    internal void IsOwedSince(DateTimeOffset clock) => ClockStartedAt = clock;

    internal void GoesAgain(Guid messageId) => (MessageId, SentAt, BouncedAt) = (messageId, null, null);
}
