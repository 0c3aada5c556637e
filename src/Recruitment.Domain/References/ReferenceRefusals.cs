namespace Recruitment.Domain.References;

public sealed record AnswersMissing(IReadOnlyList<string> Codes) : Refusal("Some questions have no answer yet. If the referee would not answer one, write that down.");

public sealed record AnswersTakenAway(IReadOnlyList<string> Codes) : Refusal("Write what is right instead of leaving an answer empty. If you would rather not say, write that.");

public sealed record NothingCorrected() : Refusal("Change at least one answer, or go back and confirm the note as it is.");

public sealed record RefereeMayStillAnswer() : Refusal("A manager decides only about a note that the referee has not confirmed within a week. Look at the reference again: somebody may have answered.");

public sealed record DecisionNeedsItsReason() : Refusal("Write down why, so that whoever reads the file later can follow it.");

public sealed record AlreadyReadBack() : Refusal("This note has already gone to the referee, so it cannot be changed here. The referee can correct it.");

public sealed record AlreadyAnswered() : Refusal("You have already answered, thank you. Ring us if something is still not right.");
