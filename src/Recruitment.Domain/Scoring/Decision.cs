using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Scoring;

public enum DecisionOutcome
{
    MeetsTheStandard,
    NotYet,
}

/// <summary>What a named person decided after a day, with the arithmetic as they read it. The software works it out and never takes it. (UK GDPR Articles 22A-22D)</summary>
public sealed class Decision : AggregateRoot
{
    /// <summary>The result is promised for this time of the day itself. [product.md, feature 58]</summary>
    public static readonly TimeOnly ResultBy = new(18, 0);

    private Decision()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public Guid DayId { get; private set; }

    public DecisionOutcome Outcome { get; private set; }

    /// <summary>What the arithmetic said.</summary>
    public DecisionOutcome Computed { get; private set; }

    /// <summary>The sums, line by line.</summary>
    public string Arithmetic { get; private set; } = "";

    public string FrameworkVersion { get; private set; } = "";

    public string DecidedBy { get; private set; } = "";

    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>Asked for where the person differs from the arithmetic.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who else agreed to differ.</summary>
    public string? SecondName { get; private set; }

    /// <summary>The result mail, queued in the same save.</summary>
    public Guid MessageId { get; private set; }

    /// <summary>Taken back before the mail left. The record stays.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    protected override string HistorySubject => "JobApplication";

    protected override Guid HistoryId => JobApplicationId;

    public static DateTimeOffset ResultDue(DateOnly day) => LondonTime.At(day, ResultBy);

    public static Refusal? Check(DecisionWords words, StandardResult standard, WashUp washUp, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (washUp.FinishedAt is null) return new WashUpComesFirst();
        if (washUp.FeedbackCheckedBy is null) return new FeedbackComesFirst();
        if (standard.IsMet is not { } met) return new AValueWasNotSeen();
        if (met == (words.Outcome == DecisionOutcome.MeetsTheStandard)) return null;
        if (string.IsNullOrWhiteSpace(words.Reason)) return new SayWhyYouDiffer();
        if (string.IsNullOrWhiteSpace(words.SecondName) || SearchText.Fold(words.SecondName) == SearchText.Fold(act.By.Name)) return new NameASecondPerson();
        return null;
    }

    /// <summary>Takes a decision that has passed <see cref="Check"/>.</summary>
    public static Decision Take(JobApplication application, WashUp washUp, DecisionWords words, StandardResult standard, string frameworkVersion, Guid messageId, Act act)
    {
        var computed = standard.IsMet == true ? DecisionOutcome.MeetsTheStandard : DecisionOutcome.NotYet;
        var differs = computed != words.Outcome;
        var decision = new Decision
        {
            Id = Ids.At(act.At),
            JobApplicationId = application.Id,
            DayId = washUp.DayId,
            Outcome = words.Outcome,
            Computed = computed,
            Arithmetic = Scoring.Arithmetic.Record(standard),
            FrameworkVersion = frameworkVersion,
            DecidedBy = act.By.Name,
            DecidedAt = act.At,
            Reason = string.IsNullOrWhiteSpace(words.Reason) ? null : words.Reason.Trim(),
            SecondName = differs ? words.SecondName!.Trim() : null,
            MessageId = messageId,
        };
        decision.Record("DecisionTaken", act with { Why = decision.Reason }, computed.ToString(), words.Outcome.ToString());
        return decision;
    }

    /// <summary>While the mail still waits. "Not yet" waits as long as a refusal does, so that a slip of the hand can be undone.</summary>
    public void TakeBack(Act act)
    {
        TakenBackAt = act.At;
        Record("DecisionTakenBack", act, Outcome.ToString());
    }
}

public sealed record DecisionWords(DecisionOutcome Outcome, string? Reason, string? SecondName);

public sealed record WashUpComesFirst() : Refusal("The wash-up comes first: agree what has to be talked about, then decide.");

public sealed record FeedbackComesFirst() : Refusal("Check the three lines of feedback first: they go out with the result.");

public sealed record AValueWasNotSeen() : Refusal("One value was not seen in any exercise, so nobody can say yet. Arrange a substitute exercise, or agree a rating from the evidence in the wash-up.");

public sealed record SayWhyYouDiffer() : Refusal("Your decision differs from the arithmetic. Say why, from the evidence of the day.");

public sealed record NameASecondPerson() : Refusal("Your decision differs from the arithmetic. Name a second person who agrees; it cannot be you.");
