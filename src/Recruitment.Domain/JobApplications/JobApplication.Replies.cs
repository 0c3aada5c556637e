namespace Recruitment.Domain.JobApplications;

/// <summary>The reply: decided by a named person, on its way, accepted, perhaps bounced. The clock follows the delivery, not the click. [domain.md 6.1]</summary>
public sealed partial class JobApplication
{
    /// <summary>"Not this time" waits so long before it leaves, and can be undone until then. [product.md, feature 18]</summary>
    public static readonly TimeSpan RefusalHold = TimeSpan.FromMinutes(15);

    public Reply? LatestReply => _replies.MaxBy(r => r.DecidedAt);

    /// <summary>A reply that says no to this job waits; one that invites or asks leaves at once.</summary>
    public static TimeSpan HoldOf(ReplyKind kind) => kind is ReplyKind.NotThisTime or ReplyKind.AnotherRoute ? RefusalHold : TimeSpan.Zero;

    /// <summary>Whether a reply of this kind, decided now, breaks the promise: then the reason is asked for. [product.md, feature 12]</summary>
    public bool WouldBeLate(ReplyKind kind, DateTimeOffset now) => Clock.IsRunning && now + HoldOf(kind) > Clock.DueAt;

    /// <param name="kind">Which of the five.</param>
    /// <param name="messageId">The letter that says it.</param>
    /// <param name="act">By a named person.</param>
    /// <param name="comeBackOn">From when they are welcome again.</param>
    /// <param name="lateBecause">Why the promise of 24 hours is not kept, where it is not.</param>
    public Refusal? ReplyWith(ReplyKind kind, Guid messageId, Act act, DateOnly? comeBackOn = null, string? lateBecause = null)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        var isLate = WouldBeLate(kind, act.At);
        if (isLate && string.IsNullOrWhiteSpace(lateBecause)) return new SayWhyItIsLate();
        if ((CheckSecondLook(kind, act) ?? Move(ActionOf(kind), act)) is { } refusal) return refusal;
        _replies.Add(new Reply(Ids.At(act.At), kind, act.By.Name, act.At, messageId, Clock.IsRunning ? ClockStartedAt : null, comeBackOn, isLate ? lateBecause!.Trim() : null));
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

    /// <summary>They did something on their own page while the letter still waited, as if it were not there; nothing that they read has told them of it.</summary>
    public Refusal? ReplyOvertaken(Act act) => UndoReply(act with { By = Actor.Software("outbox"), Why = "They wrote to us again before it had left" });

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
        // Who has done what it asked for has had it, whatever the mail server says days later.
        if (reply is { Kind: ReplyKind.Invite, SentAt: not null } && reply == LatestReply && HasBooked) return;
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

        ReplyDueAt = Clock.IsRunning && Status is not (ApplicationStatus.Withdrawn or ApplicationStatus.Closed or ApplicationStatus.SetAside) ? Clock.DueAt : null;
        Record("ReplyBounced", act, after: reply.Kind.ToString());
    }

    /// <summary>It has not arrived, and somebody told them what it says: that is the reply, by a named person, with when and in which words.</summary>
    /// <param name="messageId">The letter that has not arrived.</param>
    /// <param name="told">When they were told.</param>
    /// <param name="lateBecause">Why, where that was after the promised time.</param>
    /// <param name="act">Whoever told them; what was said is its reason.</param>
    public Refusal? ReplyTold(Guid messageId, DateTimeOffset told, string? lateBecause, Act act)
    {
        if (_replies.SingleOrDefault(r => r.MessageId == messageId) is not { } reply || reply != LatestReply) return null;
        if (told > act.At || told < reply.DecidedAt) return new ToldAfterTheReplyAndByNow();
        if (string.IsNullOrWhiteSpace(act.Why)) return new SayWhatYouTold();
        var stops = Clock.IsRunning && reply.ClockStartedAt == ClockStartedAt;
        if (stops && told > Clock.DueAt && string.IsNullOrWhiteSpace(lateBecause ?? reply.LateBecause)) return new SayWhyItIsLate();
        reply.Told(told, string.IsNullOrWhiteSpace(lateBecause) ? null : lateBecause.Trim());
        if (stops) (ClockStoppedAt, ReplyDueAt) = (told, null);
        Record("ReplyTold", act, after: reply.Kind.ToString());
        return null;
    }

    /// <summary>They booked from the invitation: they have had it, even if the mail server said that it came back.</summary>
    /// <param name="byItsOwnLink">They came by the link in that letter, so it arrived when it was accepted.</param>
    public void InvitationUsed(bool byItsOwnLink, Act act)
    {
        if (LatestReply is not { Kind: ReplyKind.Invite } reply || reply is { SentAt: not null, BouncedAt: null }) return;
        var had = byItsOwnLink && reply.SentAt is { } sent ? sent : act.At;
        reply.Reached(had);
        if (Clock.IsRunning && reply.ClockStartedAt == ClockStartedAt) (ClockStoppedAt, ReplyDueAt) = (had, null);
        Record("InvitationUsed", act with { Why = null });
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

    private bool HasBooked => Status is not (ApplicationStatus.Received or ApplicationStatus.AwaitingAnswer or ApplicationStatus.Invited) && !Status.IsEnding();

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

    internal Reply(Guid id, ReplyKind kind, string decidedBy, DateTimeOffset decidedAt, Guid messageId, DateTimeOffset? clockStartedAt, DateOnly? comeBackOn, string? lateBecause)
    {
        (Id, Kind, DecidedBy, DecidedAt, MessageId) = (id, kind, decidedBy, decidedAt, messageId);
        (ClockStartedAt, ComeBackOn, LateBecause) = (clockStartedAt, comeBackOn, lateBecause);
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

    /// <summary>Why the promise was not kept, as whoever replied said it.</summary>
    public string? LateBecause { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? BouncedAt { get; private set; }

    internal void Sent(DateTimeOffset at) => SentAt = at;

    internal void Bounced(DateTimeOffset at) => BouncedAt = at;

    /// <summary>By telephone, after it did not arrive: they have it from now on.</summary>
    internal void Told(DateTimeOffset at, string? lateBecause)
    {
        if (SentAt is not null && BouncedAt is null) return;
        (SentAt, BouncedAt) = (at, null);
        LateBecause = lateBecause ?? LateBecause;
    }

    internal void Reached(DateTimeOffset at) => (SentAt, BouncedAt) = (at, null);

    internal void IsOwedSince(DateTimeOffset clock) => ClockStartedAt = clock;

    internal void GoesAgain(Guid messageId) => (MessageId, SentAt, BouncedAt) = (messageId, null, null);
}
