using System.Globalization;
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

    /// <summary>Who else agreed to differ, from their own account.</summary>
    public string? SecondName { get; private set; }

    /// <summary>The result mail, queued in the same save.</summary>
    public Guid MessageId { get; private set; }

    /// <summary>Taken back before the mail left. The record stays.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    protected override string HistorySubject => "JobApplication";

    protected override Guid HistoryId => JobApplicationId;

    public static DateTimeOffset ResultDue(DateOnly day) => LondonTime.At(day, ResultBy);

    /// <param name="exercisesEnd">When the last exercise of this person is over.</param>
    public static Refusal? Check(DecisionWords words, StandardResult standard, WashUp washUp, DateTimeOffset exercisesEnd, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (act.At < exercisesEnd) return new ExercisesComeFirst(exercisesEnd);
        if (washUp.FinishedAt is null) return new WashUpComesFirst();
        if (washUp.FeedbackCheckedBy is null) return new FeedbackComesFirst();
        if (standard.IsMet is not { } met) return new AValueWasNotSeen();
        var matters = washUp.Confirmations.Where(c => c.Kind != ConfirmKind.DiffersFromArithmetic).ToList();
        if (matters.Find(c => c.ConfirmedById is null) is { } open) return new SecondPersonComesFirst(open.Words);
        if (matters.Exists(c => c.ConfirmedById == act.StaffId)) return new WhatYouConfirmed();
        if (met == (words.Outcome == DecisionOutcome.MeetsTheStandard)) return null;
        if (washUp.DifferenceAgreed(words.Outcome) is not { } agreed) return string.IsNullOrWhiteSpace(words.Reason) ? new SayWhyYouDiffer() : new AskASecondPerson();
        return agreed.ConfirmedById == act.StaffId ? new WhatYouConfirmed() : null;
    }

    /// <summary>Takes a decision that has passed <see cref="Check"/>.</summary>
    public static Decision Take(JobApplication application, WashUp washUp, DecisionWords words, StandardResult standard, string frameworkVersion, Guid messageId, Act act)
    {
        var computed = standard.IsMet == true ? DecisionOutcome.MeetsTheStandard : DecisionOutcome.NotYet;
        var agreed = computed == words.Outcome ? null : washUp.DifferenceAgreed(words.Outcome);
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
            Reason = agreed?.Words ?? (string.IsNullOrWhiteSpace(words.Reason) ? null : words.Reason.Trim()),
            SecondName = agreed?.ConfirmedBy,
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

public sealed record DecisionWords(DecisionOutcome Outcome, string? Reason);

public sealed record ExercisesComeFirst(DateTimeOffset End)
    : Refusal($"Their last exercise ends at {LondonTime.Of(End).ToString("h:mmtt 'on' d MMMM", CultureInfo.GetCultureInfo("en-GB")).Replace("AM", "am").Replace("PM", "pm")}. The decision comes after it.");

public sealed record WashUpComesFirst() : Refusal("The wash-up comes first: agree what has to be talked about, then decide.");

public sealed record FeedbackComesFirst() : Refusal("Check the three lines of feedback first: they go out with the result.");

public sealed record AValueWasNotSeen() : Refusal("One value was not seen in any exercise, so nobody can say yet. Arrange a substitute exercise: two people look at it again.");

public sealed record SayWhyYouDiffer() : Refusal("Your decision differs from the arithmetic. Say why, from the evidence of the day.");

public sealed record AskASecondPerson() : Refusal("Your decision differs from the arithmetic. Ask a second person to agree: they do it from their own account, and then you record it.");
