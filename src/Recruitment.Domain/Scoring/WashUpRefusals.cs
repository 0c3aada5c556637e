namespace Recruitment.Domain.Scoring;

public sealed record WashUpHasBegun() : Refusal("The wash-up for this person has begun, so the list of sheets is fixed.");

public sealed record WashUpHasNotBegun() : Refusal("The wash-up begins when every assessor has submitted. Nobody’s ratings can be seen before that.");

public sealed record WashUpIsFinished() : Refusal("The wash-up for this person is finished. Until somebody has decided, it can be opened again with a reason.");

public sealed record WashUpIsNotFinished() : Refusal("The wash-up for this person is open already.");

public sealed record NoSuchValue() : Refusal("This value is not in the framework of that day.");

public sealed record SayWhy() : Refusal("Say why, in a sentence. Use only what was written down on the day.");

public sealed record SayWhyAgain() : Refusal("Say why the panel has to talk again.");

public sealed record RatingIsOffTheScale() : Refusal($"Choose a rating from {Framework.LowestRating} to {Framework.HighestRating}.");

public sealed record NobodyAgreesAlone() : Refusal("Tick everybody who was in the talk, two people at least: nobody agrees alone.");

public sealed record NobodySawIt() : Refusal("Nobody saw this value in that exercise, so no rating can be agreed for it. Leave it out; where nobody saw it anywhere, arrange a substitute exercise.");

public sealed record SomethingNeedsATalk() : Refusal("Something still needs a talk before the wash-up can be finished.");

public sealed record FeedbackNeedsThreeLines() : Refusal("Write three lines of feedback. Everybody gets three, whatever the result.");

public sealed record StandsOnNoSheet(int Line) : Refusal($"Line {Line} stands on no sheet. Choose what was written down that it comes from.");

public sealed record NothingToConfirm() : Refusal("There is nothing left to confirm about this person.");

public sealed record NotYourOwnToConfirm() : Refusal("What is left rests on you, so somebody else confirms it.");

public sealed record WhatYouConfirmed() : Refusal("You confirmed this as the second person, so somebody else decides.");

public sealed record SecondPersonComesFirst(string What) : Refusal($"A second person confirms this first, from their own account: {What}.");
