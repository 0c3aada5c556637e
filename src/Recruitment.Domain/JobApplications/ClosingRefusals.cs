namespace Recruitment.Domain.JobApplications;

public sealed record TalkWithThemFirst() : Refusal("They met the standard. Before this can be closed, tell them what was found, and give them time to answer.");

public sealed record TalkIsInTheFuture() : Refusal("The day of the talk cannot be in the future. Write it down when you have talked.");

public sealed record AnswerNeedsTime(DateOnly Earliest) : Refusal($"They need at least three working days to answer: choose {Earliest:d MMMM yyyy} or a later day.");

public sealed record AnswerByIsNoWorkingDay() : Refusal("The day for their answer must be a working day, so that they can ring us on it.");

/// <summary>A reference is given in confidence. [domain.md 4.4]</summary>
public sealed record NotWhoSaidIt(string Name) : Refusal($"Say what was found, not who said it: leave out “{Name}”. A reference is given in confidence.");

public sealed record TheirAnswerIsAwaited(DateOnly AnswerBy)
    : Refusal($"They can answer until {AnswerBy:d MMMM yyyy}. Write their answer down when it comes; without one this can be closed from the day after.");

public sealed record SayWhichAdjustments() : Refusal("It is about health: say which adjustments you considered, and with whom.");

public sealed record SayWhatWouldChangeIt() : Refusal("Tell them what would change our answer.");

public sealed record SayWhyItIsClosed() : Refusal("Say why, so that your colleague can agree or not.");

public sealed record NothingToAnswer() : Refusal("There is nothing to answer here any more. Ring us if you want to talk about it.");

public sealed record AnsweredAlready() : Refusal("The answer is here already. Ring us if you want to add something.");

public sealed record AnotherPersonAgrees() : Refusal("You proposed this, so somebody else has to agree, from their own account.");

public sealed record OneOfThemIsAManager() : Refusal("One of the two who close this has to be a manager. Ask a manager to look at it.");

public sealed record ClosingHasMovedOn() : Refusal("Somebody has moved this on meanwhile. What you see now is the newest.");
