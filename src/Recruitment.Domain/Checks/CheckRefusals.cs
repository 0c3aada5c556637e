namespace Recruitment.Domain.Checks;

public sealed record ConditionCannotDoThat(ConditionKind Kind, ConditionState State, ConditionAction Action)
    : Refusal("That cannot be done with this check as it stands. Somebody may have recorded something since: look at the page again.");

/// <summary>Right to work, registration and what keeps children safe are never waived. [domain.md 4.9]</summary>
public sealed record NeverWaived(ConditionKind Kind) : Refusal("This check is never waived. Record what was seen, or send it to a manager.");

public sealed record SayWhy() : Refusal("Say why, so that whoever reads this later can follow it.");

public sealed record SayWhatWasSeen() : Refusal("Say what you saw and where it is kept, so that a colleague can find it.");

public sealed record NothingWasSeen() : Refusal("Nobody has written down yet what was seen, so there is nothing to accept. Ask for it, and write down what comes.");

public sealed record SecondSignatureIsAnotherPersons() : Refusal("The second signature must be somebody else’s. Ask a colleague to look at the evidence and sign.");

public sealed record CertificateNumberHasTwelveDigits() : Refusal("Enter the certificate’s number: 12 digits, at the top right of the original. Not the form reference that begins with F.");

public sealed record EvidenceHasEnded() : Refusal("What was seen has run out already. Ask for something that is in force.");

public sealed record RegisterIsLookedAt() : Refusal("Registration is checked on the register itself. Record what the register says.");

public sealed record ReferencesAreNotEnough(int Confirmed)
    : Refusal("Two references must be confirmed by the people who gave them, one of them the most recent employer, and nothing may be left open. If that cannot be had, send it to a manager.");

public sealed record CheckIsDone() : Refusal("This check is done, so there is no day to wait for.");

public sealed record HopedForDayHasPassed() : Refusal("This day has passed. Choose today or a day to come.");

public sealed record NoSuchCondition() : Refusal("This offer does not have that condition.");
