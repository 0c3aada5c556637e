namespace Recruitment.Domain.References;

public enum ReferenceState
{
    /// <summary>Being typed, during the call or just after it.</summary>
    Recording,

    /// <summary>Read back to the referee by e-mail; nobody has answered yet.</summary>
    SentForConfirmation,

    Confirmed,

    /// <summary>The referee mended something; both versions are kept, and theirs counts.</summary>
    Corrected,

    /// <summary>No answer in time: a manager decides what it is worth.</summary>
    Unconfirmed,
}

/// <summary>
/// A reference given by telephone: typed during the call, read back to the referee's work address, confirmed or corrected by them. A note that the referee has not
/// confirmed opens no gate. [domain.md 4.4; S2, P23, P24, DP]
/// </summary>
public sealed class ReferenceRecord : AggregateRoot
{
    /// <summary>How long the referee has before the record is called unconfirmed, and when they are reminded on the way. [DP]</summary>
    public static readonly TimeSpan TimeToConfirm = TimeSpan.FromDays(7);

    /// <summary>Dates that differ by more than this from the candidate's own need a word. [domain.md 4.4, step 6]</summary>
    public const int DaysThatMayDiffer = 31;

    private readonly List<RecordVersion> _versions = [];

    private ReferenceRecord()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public Guid RefereeId { get; private set; }

    public ReferenceState State { get; private set; }

    public string ScriptVersion { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string CalledBy { get; private set; } = "";

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>A person, or an answer to a safeguarding question, says that the safeguarding lead should look before anything goes further.</summary>
    public bool HasConcern { get; private set; }

    public string? ConcernNote { get; private set; }

    /// <summary>Who looked at the concern and what they decided.</summary>
    public string? ConcernResolution { get; private set; }

    public string? Discrepancy { get; private set; }

    public string? DiscrepancyResolution { get; private set; }

    /// <summary>Whether a note that the referee never confirmed counts all the same, as a manager decided; null while nobody has. An answer of the referee stands above it.</summary>
    public bool? CountsUnconfirmed { get; private set; }

    public string? UnconfirmedDecision { get; private set; }

    public string? UnconfirmedDecidedBy { get; private set; }

    public IReadOnlyList<RecordVersion> Versions => _versions;

    public RecordVersion? Latest => _versions.MaxBy(v => v.Number);

    protected override string HistorySubject => nameof(JobApplications.JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    public static ReferenceRecord Begin(Referee referee, ReferenceScript script, Act act)
    {
        var record = new ReferenceRecord
        {
            Id = Ids.At(act.At),
            JobApplicationId = referee.JobApplicationId,
            RefereeId = referee.Id,
            State = ReferenceState.Recording,
            ScriptVersion = script.Version,
            StartedAt = act.At,
            CalledBy = act.By.Name,
        };
        record._versions.Add(new RecordVersion(1, act.By.Name, act.By.Kind, act.At, [.. script.For(referee.Kind).Select(Unanswered)]));
        return record;
    }

    /// <summary>Keeps what was typed so far.</summary>
    public Refusal? Type(IReadOnlyList<ReferenceAnswer> answers, Act act)
    {
        if (State is not ReferenceState.Recording) return new AlreadyReadBack();
        Latest!.Retype(answers, act.At);
        return null;
    }

    /// <summary>The call is over; the note goes to the referee to read.</summary>
    public Refusal? ReadBack(IReadOnlyList<ScriptQuestion> questions, Act act)
    {
        if (State is not ReferenceState.Recording) return new AlreadyReadBack();
        var missing = questions.Where(q => q.Required && !Latest!.Answers.Any(a => a.Code == q.Code && a.IsGiven)).ToList();
        if (missing.Count > 0) return new AnswersMissing([.. missing.Select(q => q.Code)]);
        (State, EndedAt, SentAt) = (ReferenceState.SentForConfirmation, act.At, act.At);
        if (!HasConcern && Concerning(questions, Latest!.Answers).Any()) RaiseConcern("An answer in the call", act);
        Record("ReferenceReadBack", act);
        return null;
    }

    public Refusal? Confirm(Act act)
    {
        if (State is not (ReferenceState.SentForConfirmation or ReferenceState.Unconfirmed)) return new AlreadyAnswered();
        (State, AnsweredAt) = (ReferenceState.Confirmed, act.At);
        Record("ReferenceConfirmed", act);
        return null;
    }

    /// <summary>What the referee puts right. An answer that only now is one to worry about is for a manager to look at, whatever was resolved before. [domain.md 4.4, step 6]</summary>
    public Refusal? Correct(IReadOnlyList<ScriptQuestion> questions, IReadOnlyList<ReferenceAnswer> answers, Act act)
    {
        if (State is not (ReferenceState.SentForConfirmation or ReferenceState.Unconfirmed)) return new AlreadyAnswered();
        var before = Latest!.Answers.Where(a => a.IsGiven).ToDictionary(a => a.Code);
        if (answers.Where(a => !a.IsGiven && before.ContainsKey(a.Code)).Select(a => a.Code).ToList() is { Count: > 0 } emptied) return new AnswersTakenAway(emptied);
        if (answers.All(a => a.Says(before.GetValueOrDefault(a.Code)))) return new NothingCorrected();
        var isNew = Concerning(questions, answers).Except(Concerning(questions, Latest.Answers)).Any();
        _versions.Add(new RecordVersion(_versions.Count + 1, act.By.Name, act.By.Kind, act.At, answers));
        (State, AnsweredAt) = (ReferenceState.Corrected, act.At);
        if (isNew) RaiseConcern(HasConcern && ConcernResolution is null ? $"{ConcernNote}. An answer that the referee corrected" : "An answer that the referee corrected", act);
        Record("ReferenceCorrected", act);
        return null;
    }

    /// <summary>Time has passed without an answer. The record stays; the gate stays shut. The referee may still answer.</summary>
    public void LeaveUnconfirmed(Act act)
    {
        if (State is not ReferenceState.SentForConfirmation || act.At - SentAt < TimeToConfirm) return;
        State = ReferenceState.Unconfirmed;
        Record("ReferenceUnconfirmed", act);
    }

    /// <summary>What a note without the referee's word is worth, by a manager. It may be decided anew. [domain.md 4.4, step 5]</summary>
    public Refusal? DecideUnconfirmed(bool counts, string reason, Act act)
    {
        if (!act.By.IsPerson) return new JobApplications.OnlyAPersonMayDecide();
        if (State is not ReferenceState.Unconfirmed) return new RefereeMayStillAnswer();
        if (string.IsNullOrWhiteSpace(reason)) return new DecisionNeedsItsReason();
        (CountsUnconfirmed, UnconfirmedDecision, UnconfirmedDecidedBy) = (counts, reason, act.By.Name);
        Record(counts ? "UnconfirmedReferenceCounts" : "UnconfirmedReferenceDoesNotCount", act with { Why = reason });
        return null;
    }

    /// <summary>Compares the dates given on the telephone with the candidate's own. No last day means that they are there still. Other dates than those that were resolved are open anew.</summary>
    public void CompareDates(DateOnly? from, DateOnly? to, Act act)
    {
        var (said, called) = (Latest!.Answers.FirstOrDefault(a => a.Kind is AnswerKind.Dates && a.IsGiven), LondonTime.DayOf(StartedAt));
        if (said is null || !(Differs(from, said.From) || Differs(to ?? called, said.To ?? called))) return;
        var found = $"The candidate says {Words(from, to)}; the referee says {Words(said.From, said.To)}.";
        if (found == Discrepancy) return;
        (Discrepancy, DiscrepancyResolution) = (found, null);
        Record("ReferenceDiscrepancy", act, after: Discrepancy);
    }

    /// <summary>At once, however the call ends. The same words again are the same concern; new ones are for a manager to look at anew.</summary>
    public void RaiseConcern(string note, Act act)
    {
        if (HasConcern && ConcernNote == note) return;
        (HasConcern, ConcernNote, ConcernResolution) = (true, note, null);
        Record("ReferenceConcern", act);
    }

    public Refusal? Resolve(string? concern, string? discrepancy, Act act)
    {
        if (!act.By.IsPerson) return new JobApplications.OnlyAPersonMayDecide();
        if (HasConcern && concern is { Length: > 0 }) ConcernResolution = concern;
        if (Discrepancy is not null && discrepancy is { Length: > 0 }) DiscrepancyResolution = discrepancy;
        Record("ReferenceResolved", act);
        return null;
    }

    private static ReferenceAnswer Unanswered(ScriptQuestion question) => new(question.Code, question.Text, question.Kind, "", null, null, null);

    private static IEnumerable<string> Concerning(IReadOnlyList<ScriptQuestion> questions, IReadOnlyList<ReferenceAnswer> answers) =>
        questions.Where(q => q.ConcernIf is { } concern && answers.Any(a => a.Code == q.Code && a.Yes == concern)).Select(q => q.Code);

    private static bool Differs(DateOnly? ours, DateOnly? theirs) =>
        ours is { } a && theirs is { } b && Math.Abs(a.DayNumber - b.DayNumber) > DaysThatMayDiffer;

    private static string Words(DateOnly? from, DateOnly? to) => $"{from?.ToString("d MMMM yyyy") ?? "no date"} to {to?.ToString("d MMMM yyyy") ?? "now"}";
}
