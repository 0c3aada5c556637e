namespace Recruitment.Domain.JobApplications;

public enum ClosingState
{
    /// <summary>The person was told what was found, and can answer.</summary>
    Told,

    /// <summary>One colleague would close it, and gives the reason; a second has to agree.</summary>
    Proposed,

    /// <summary>Two have agreed. The letter waits, and it can still be undone.</summary>
    Agreed,

    /// <summary>The letter has left: the application is closed.</summary>
    Closed,

    /// <summary>Taken back, or not agreed to.</summary>
    Dropped,
}

/// <summary>
/// The end of an application by our own decision, which nobody takes alone: one person proposes with the reason, another agrees from their own account, the letter waits as long as any refusal, and
/// only as it leaves is the application closed. After the standard is met one of the two is a manager, and a named person has told the candidate before what was found.
/// [product.md, features 18 and 24; domain.md 2.1, 3.3, 4]
/// </summary>
public sealed partial class Closing : AggregateRoot
{
    private Closing()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public ClosingState State { get; private set; }

    /// <summary>After a pass; null before one, where the letter itself says what would change the answer.</summary>
    public ClosingTalk? Talk { get; private set; }

    /// <summary>What they said to what was found.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who wrote the answer down from the telephone; null where they wrote it themselves.</summary>
    public string? AnswerTypedBy { get; private set; }

    /// <summary>For colleagues.</summary>
    public string? Reason { get; private set; }

    /// <summary>Which adjustments were considered, where it is about health. (Equality Act 2010, section 20)</summary>
    public string? Adjustments { get; private set; }

    /// <summary>Before a pass: what would change the answer, in the letter.</summary>
    public string? Advice { get; private set; }

    public DateOnly? ComeBackOn { get; private set; }

    public string? ProposedById { get; private set; }

    public string? ProposedBy { get; private set; }

    public bool ProposedByManager { get; private set; }

    public DateTimeOffset? ProposedAt { get; private set; }

    public string? AgreedBy { get; private set; }

    public string? AgreedById { get; private set; }

    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>The letter that waits, or has left.</summary>
    public Guid? MessageId { get; private set; }

    public bool IsOpen => State is ClosingState.Told or ClosingState.Proposed or ClosingState.Agreed;

    /// <summary>They have answered, or the day for it is over.</summary>
    public bool IsHeard(DateOnly today) => Talk is null || AnsweredAt is not null || Talk.AnswerBy < today;

    protected override string HistorySubject => nameof(JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    /// <summary>Somebody has talked with the person: it is written down, and their time to answer runs.</summary>
    /// <param name="application">Of somebody who has met the standard.</param>
    /// <param name="talk">What was said.</param>
    /// <param name="inConfidence">Names that may stand behind what was found; whoever gives a reference is not named. [domain.md 4.4]</param>
    /// <param name="act">Whose talk it was.</param>
    public static (Closing? Closing, Refusal? Refusal) Tell(JobApplication application, ClosingTalk talk, IEnumerable<string> inConfidence, Act act)
    {
        if (!act.By.IsPerson) return (null, new OnlyAPersonMayDecide());
        if (!application.Status.IsAfterAPass() || !Lifecycle.Allows(application.Status, ApplicationAction.Close)) return (null, new NotFromHere(application.Status, ApplicationAction.Close));
        if (talk.Objection(LondonTime.DayOf(act.At), inConfidence) is { } objection) return (null, objection);
        var closing = new Closing { Id = Ids.At(act.At), JobApplicationId = application.Id, State = ClosingState.Told, Talk = talk with { By = act.By.Name } };
        closing.Record("ToldWhatWasFound", act with { Why = null }, after: $"{talk.AnswerBy:yyyy-MM-dd}");
        return (closing, null);
    }

    /// <summary>Before a pass nothing was found: the letter says what would change the answer.</summary>
    public static (Closing? Closing, Refusal? Refusal) Propose(JobApplication application, ClosingCase why, Act act)
    {
        if (!act.By.IsPerson) return (null, new OnlyAPersonMayDecide());
        if (application.Status.IsAfterAPass()) return (null, new TalkWithThemFirst());
        if (!Lifecycle.Allows(application.Status, ApplicationAction.Close)) return (null, new NotFromHere(application.Status, ApplicationAction.Close));
        if (string.IsNullOrWhiteSpace(why.Advice)) return (null, new SayWhatWouldChangeIt());
        var closing = new Closing { Id = Ids.At(act.At), JobApplicationId = application.Id };
        return closing.Take(why, act) is { } refusal ? (null, refusal) : (closing, null);
    }

    /// <summary>After the talk, once the person was heard or the day for their answer is over.</summary>
    public Refusal? Propose(ClosingCase why, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (State != ClosingState.Told) return new ClosingHasMovedOn();
        if (!IsHeard(LondonTime.DayOf(act.At))) return new TheirAnswerIsAwaited(Talk!.AnswerBy);
        if (Talk!.IsAboutHealth && string.IsNullOrWhiteSpace(why.Adjustments)) return new SayWhichAdjustments();
        return Take(why, act);
    }

    /// <summary>Their own words, or typed from the telephone. Whoever has decided already has to read them first.</summary>
    public Refusal? Hear(string words, Act act)
    {
        if (Talk is null || !IsOpen) return new NothingToAnswer();
        if (AnsweredAt is not null) return new AnsweredAlready();
        (Answer, AnsweredAt, AnswerTypedBy) = (words.Trim(), act.At, act.By.Kind == ActorKind.Staff ? act.By.Name : null);
        Record("AnsweredWhatWasFound", act with { Why = null });
        if (State != ClosingState.Told) Return();
        return null;
    }

    /// <summary>The second person, from their own account.</summary>
    public Refusal? Agree(JobApplication application, bool isManager, Guid messageId, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (State != ClosingState.Proposed) return new ClosingHasMovedOn();
        if (act.By.Id == ProposedById) return new AnotherPersonAgrees();
        if (!Lifecycle.Allows(application.Status, ApplicationAction.Close)) return new NotFromHere(application.Status, ApplicationAction.Close);
        if (application.Status.IsAfterAPass() && Talk is null) return new TalkWithThemFirst();
        if (application.Status.NeedsAManagerToClose() && !isManager && !ProposedByManager) return new OneOfThemIsAManager();
        (State, AgreedBy, AgreedById, AgreedAt, MessageId) = (ClosingState.Agreed, act.By.Name, act.By.Id, act.At, messageId);
        Record("ClosingAgreed", act with { Why = null });
        return null;
    }

    /// <summary>Taken back by whoever proposed it, not agreed to by the second, or undone while the letter waits.</summary>
    public Refusal? Drop(Act act)
    {
        if (!IsOpen) return new ClosingHasMovedOn();
        State = ClosingState.Dropped;
        Record("ClosingDropped", act);
        return null;
    }

    /// <summary>The letter has left. Whoever agreed closes it: no sweep does.</summary>
    public void LetterLeft(JobApplication application, DateTimeOffset at)
    {
        if (State != ClosingState.Agreed) return;
        State = ClosingState.Closed;
        application.Close(new Act(new Actor(ActorKind.Staff, AgreedById!, AgreedBy!), at, $"With {ProposedBy}"));
    }

    private SayWhyItIsClosed? Take(ClosingCase why, Act act)
    {
        if (string.IsNullOrWhiteSpace(why.Reason)) return new SayWhyItIsClosed();
        (State, Reason, Adjustments, Advice, ComeBackOn) = (ClosingState.Proposed, why.Reason.Trim(), Trimmed(why.Adjustments), Trimmed(why.Advice), why.ComeBackOn);
        (ProposedBy, ProposedById, ProposedByManager, ProposedAt) = (act.By.Name, act.By.Id, why.ByManager, act.At);
        Record("ClosingProposed", act with { Why = null });
        return null;
    }

    private void Return() => (State, ProposedBy, ProposedById, ProposedAt, ProposedByManager, AgreedBy, AgreedById, AgreedAt, MessageId, Reason) = (ClosingState.Told, null, null, null, false, null, null, null, null, null);

    private static string? Trimmed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <param name="Reason">For the colleague who has to agree, and the record.</param>
/// <param name="Advice">To the candidate, before a pass.</param>
/// <param name="ByManager">Whether whoever proposes it decides about people.</param>
public sealed record ClosingCase(string Reason, string? Advice, DateOnly? ComeBackOn, string? Adjustments, bool ByManager);

/// <summary>What a named person told the candidate, before anything is decided.</summary>
/// <param name="Found">What was found, as it was said; not who said it.</param>
/// <param name="On">The day of the talk.</param>
/// <param name="AnswerBy">The last day for their answer.</param>
/// <param name="By">Who talked with them, and whom they can ask.</param>
public sealed record ClosingTalk(string Found, DateOnly On, DateOnly AnswerBy, bool IsAboutHealth, string By = "")
{
    /// <summary>Working days that they have at least. [DP]</summary>
    public const int DaysToAnswer = 3;

    public static DateOnly EarliestAnswer(DateOnly today) => Calendar.WorkingCalendar.ByRule.Add(today, DaysToAnswer);

    internal Refusal? Objection(DateOnly today, IEnumerable<string> inConfidence)
    {
        if (On > today) return new TalkIsInTheFuture();
        if (AnswerBy < EarliestAnswer(today)) return new AnswerNeedsTime(EarliestAnswer(today));
        if (!Calendar.WorkingCalendar.ByRule.IsWorkingDay(AnswerBy)) return new AnswerByIsNoWorkingDay();
        var found = $" {SearchText.Fold(Found)} ";
        return inConfidence.FirstOrDefault(name => SearchText.Fold(name) is { Length: > 0 } folded && found.Contains(folded, StringComparison.Ordinal)) is { } named ? new NotWhoSaidIt(named) : null;
    }
}
