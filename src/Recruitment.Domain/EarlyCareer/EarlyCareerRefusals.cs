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

public sealed record ReviewIsRecordedAlready() : Refusal("This review has been recorded already.");

public sealed record ReviewIsBeforeTheStart() : Refusal("The review must be after the programme’s start and not in the future.");

/// <summary>The assessor recommends; the employer confirms through its panel. [domain.md 3.1; P28]</summary>
public sealed record PanelMustConfirm() : Refusal("A pass or a fail is confirmed by the moderation panel. Enter the day it met and who chaired it.");

public sealed record AReviewIsStillOpen() : Refusal("Record the final review first: the outcome rests on it.");

public sealed record OutcomeNeedsAReason() : Refusal("Say why, so that whoever reads this later can follow it.");

public sealed record ExtensionIsNotLater() : Refusal("The new last day must be after the present one.");

public sealed record StartIsBeforeRegistration() : Refusal("Enter the day of registration from the register: a programme starts on the later of that day and the first day at work.");
