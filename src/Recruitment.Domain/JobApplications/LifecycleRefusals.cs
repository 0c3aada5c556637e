namespace Recruitment.Domain.JobApplications;

/// <summary>The table of the lifecycle says no.</summary>
public sealed record NotFromHere(ApplicationStatus Status, ApplicationAction Action)
    : Refusal("That cannot be done at this stage. Somebody may have moved this application on: look at the page again.");

/// <summary>A window has passed in which something could be undone.</summary>
public sealed record TooLateToUndo() : Refusal("It is too late to undo this: the letter has left, or the five days for it are over.");

/// <summary>Only a named person may refuse, pass or offer. (UK GDPR Articles 22A-22D)</summary>
public sealed record OnlyAPersonMayDecide() : Refusal("A named person has to take this decision.");

/// <summary>Two people changed one record.</summary>
public sealed record StaleForm() : Refusal("Somebody else changed this while you had it open. What you see now is the newest; what you typed is still here.");

/// <summary>One person alone, with every essential met, may not say "not this time".</summary>
public sealed record NeedsSecondLook()
    : Refusal("Either answer “no” to the essential that is missing, or ask a colleague for a second look: “not this time” needs one of the two.");

/// <summary>A breach of the promise needs its reason. [product.md, feature 12]</summary>
public sealed record SayWhyItIsLate() : Refusal("The 24 hours are over. Say why, for our own figures: the letter says that we are sorry.");

public sealed record SayWhatYouTold() : Refusal("Write down what you told them, so that a colleague can follow it.");

public sealed record ToldAfterTheReplyAndByNow() : Refusal("Enter when you told them: after the reply was written, and not in the future.");
