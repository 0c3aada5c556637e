namespace Recruitment.Domain.EarlyCareer;

public sealed record NotNewToPractice() : Refusal("The first year is for people who are new to practice, as students and newly qualified social workers are. For anybody else there is nothing to begin.");

public sealed record WteIsNotAShare() : Refusal("Working time must be more than 0 and no more than 1, where 1 is full time.");

/// <summary>Less than half time takes more than two years. [domain.md 3.1; P29]</summary>
public sealed record TooFewHoursToCompute()
    : Refusal("Below half time the programme would take more than two years. Agree its dates with the co-ordinator first; they are not worked out here.");

public sealed record ProgrammeCannotDoThat(ProgrammeStatus Status) : Refusal("That cannot be done with this programme as it stands. Somebody may have changed it: look at the page again.");

public sealed record PauseOverlaps() : Refusal("The pause must begin within the programme and after the last pause ended.");

public sealed record ReturnIsBeforeThePause() : Refusal("The first day back must be after the first day away.");

public sealed record NoSuchReview() : Refusal("This programme does not have that review.");

public sealed record ReviewIsRecordedAlready() : Refusal("This review has been recorded already. To change what it says, correct it.");

public sealed record ReviewIsBeforeTheStart() : Refusal("The review must be after the programme’s start and not in the future.");

/// <summary>The assessor recommends; the employer confirms through its panel. [domain.md 3.1; P28]</summary>
public sealed record PanelMustConfirm() : Refusal("A pass or a fail is confirmed by the moderation panel. Enter the day it met and who chaired it.");

/// <param name="Months">The review that is open; null for the final one.</param>
public sealed record AReviewIsStillOpen(int? Months = null) : Refusal($"Record the {(Months is { } months ? $"{months}-month" : "final")} review first: the outcome rests on it.");

public sealed record OutcomeNeedsAReason() : Refusal("Say why, so that whoever reads this later can follow it.");

public sealed record ExtensionIsNotLater() : Refusal("The new last day must be after the present one.");

public sealed record RegisterMustBeCheckedFirst()
    : Refusal("Check the register of Social Work England first, on the person’s checks: the year begins for somebody who is registered.");

public sealed record RegisterSaysOtherwise(DateOnly From) : Refusal($"The register says {From:d MMMM yyyy}. Enter that day, or check the register again.");

public sealed record FirstDayIsToCome() : Refusal("The first day in a social work role is still to come. Begin the programme when they have started.");

public sealed record QualifiedAfterRegistration() : Refusal("The day of qualifying must be on or before the day of registration.");

public sealed record NobodyAssessesThemselves() : Refusal("The assessor must be somebody else than the person whose year this is.");

public sealed record ReviewIsTooEarly(DateOnly Earliest, DateOnly DueOn)
    : Refusal($"This review is due on {DueOn:d MMMM yyyy} and can be held from {Earliest:d MMMM yyyy}. What was said before then belongs to supervision.");

public sealed record EarlierReviewIsOpen(int Months) : Refusal($"Record the {Months}-month review first. If it was never held, leave it out and say why.");

public sealed record TheyWereAwayOnThatDay() : Refusal("They were away on that day, so no review was held. Enter another day, or correct the pause.");

public sealed record ReviewWasHeldInThatTime(DateOnly HeldOn) : Refusal($"A review was held on {HeldOn:d MMMM yyyy}. The pause must begin after it.");

public sealed record FinalReviewIsHeld() : Refusal("The final review cannot be left out: the outcome rests on it.");

public sealed record ReviewCanStillBeHeld(DateOnly DueOn) : Refusal($"This review is due on {DueOn:d MMMM yyyy}, so it can still be held.");

public sealed record OutcomeMustBeTakenBackFirst() : Refusal("The programme has ended. Take its outcome back first, then correct the review.");

public sealed record NotAnAbsence() : Refusal("Fewer hours are a reason for a later last day, not for a pause. Choose why they are away.");

public sealed record NoPauseIsPlanned() : Refusal("No pause is planned any more. Look at the page again.");

public sealed record ReturnIsToCome() : Refusal("The first day back must not be in the future: record it once they are back.");

public sealed record ProgrammeIsPaused() : Refusal("They are away. Record that they are back first.");

public sealed record PanelIsToCome() : Refusal("The day of the panel must be today or in the past.");

public sealed record PanelIsBeforeTheFinalReview(DateOnly HeldOn) : Refusal($"The panel confirms what the final review found, so it meets on or after {HeldOn:d MMMM yyyy}.");

public sealed record PanelIsTooEarly(DateOnly Earliest) : Refusal($"The programme runs longer than that: its panel can meet from {Earliest:d MMMM yyyy}.");

/// <summary>An independent academic chairs, or somebody else from outside. [domain.md 1.2, 3.1]</summary>
public sealed record ChairIsNotIndependent(string Name) : Refusal($"{Name} is one of the people of this programme. The panel is chaired by somebody independent of them.");

public sealed record AssessorRecommendsOnly() : Refusal("You are the assessor: you recommend. Ask a colleague to record what the panel confirmed.");

public sealed record OutcomeWaitsForASecondPerson() : Refusal("An outcome is recorded already and waits for a second person. Confirm it, or say why not.");

public sealed record NothingWaitsToBeConfirmed() : Refusal("No outcome waits to be confirmed any more. Look at the page again.");

public sealed record SomebodyElseMustConfirm() : Refusal("Somebody else confirms it, from their own account: neither whoever recorded it nor the assessor.");
