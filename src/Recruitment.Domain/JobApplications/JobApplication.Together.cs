namespace Recruitment.Domain.JobApplications;

/// <summary>Two applications for one vacancy under one address: kept apart until it is confirmed that one person sent both, and answered together. [product.md, feature 5]</summary>
public sealed partial class JobApplication
{
    /// <summary>The earlier application for the same vacancy under the same address. This one is a newer CV that nobody has confirmed, or, set aside, one that is kept with it.</summary>
    public Guid? TogetherWithId { get; private set; }

    /// <summary>Two people after all: this one has nothing to do with the other.</summary>
    public void StandAlone() => TogetherWithId = null;

    /// <summary>Another application of the same person for the same vacancy is kept with this one: its CVs stand beside these, and the earlier clock holds.</summary>
    public Refusal? TakeIn(JobApplication later, Act act)
    {
        var answers = Status is ApplicationStatus.AwaitingAnswer or ApplicationStatus.InTalentPool;
        if (Move(ApplicationAction.SendNewCv, act) is { } refusal) return refusal;
        foreach (var cv in later.Cvs.OrderBy(c => c.Number).ToList()) _cvs.Add(new CvVersion(Cv.Number + 1, cv.File with { }, cv.SentAt));
        if (answers) StartClock(later.Clock.IsRunning ? later.ClockStartedAt : act.At);
        return null;
    }

    /// <summary>They were two people: what came from the other goes back.</summary>
    public void GiveBackCvs(IReadOnlyCollection<int> numbers) => _cvs.RemoveAll(c => numbers.Contains(c.Number) && _cvs.Count > 1);

    /// <param name="togetherWith">With which application it is kept; null where nobody sent it who could.</param>
    public Refusal? SetAside(Guid? togetherWith, Act act)
    {
        if (Status == ApplicationStatus.SetAside && TogetherWithId == togetherWith) return null;
        if (Move(ApplicationAction.SetAside, act) is { } refusal) return refusal;
        TogetherWithId = togetherWith;
        return StopOwingAReply();
    }

    /// <summary>An application of its own again; the clock that ran runs on.</summary>
    public Refusal? TakeUpAgain(Act act) => Move(ApplicationAction.TakeUpAgain, act) ?? OweAReplyAgain(act.At);

    /// <summary>One reply to the address answers both, and its delivery stops both clocks.</summary>
    public Refusal? AnsweredTogether(JobApplication first, Act act)
    {
        if (first.LatestReply is not { } reply) return null;
        if (Move(ApplicationAction.SetAside, act) is { } refusal) return refusal;
        _replies.Add(new Reply(Ids.At(act.At), reply.Kind, reply.DecidedBy, reply.DecidedAt, reply.MessageId, Clock.IsRunning ? ClockStartedAt : null, reply.ComeBackOn, reply.LateBecause));
        return StopOwingAReply();
    }

    /// <summary>The reply that answered both was taken back before it left.</summary>
    public Refusal? UndoAnsweredTogether(Guid messageId, Act act)
    {
        if (_replies.RemoveAll(r => r.MessageId == messageId) == 0) return null;
        return TakeUpAgain(act);
    }
}

/// <summary>An earlier CV of the same address waits for a reply, too.</summary>
public sealed record ReplyToTheFirst(string Reference) : Refusal($"There is an earlier CV for this job from the same address, {Reference}. Reply to that one: the reply answers both.");
