using Recruitment.Domain.Checks;

namespace Recruitment.Domain.Offers;

public sealed record HoursAreNotAWeek() : Refusal("Weekly hours must be more than 0 and no more than 37.");

/// <summary>No day that a letter gives is one on which nobody is here. [DP]</summary>
public sealed record NotOnAWorkingDay(string What, DateOnly Day) : Refusal($"{Day:d MMMM yyyy} is a weekend or a bank holiday. Choose a working day for the {What}.");

public sealed record SecondmentEndsBeforeItStarts() : Refusal("The last day of the secondment must be after its start.");

public sealed record SecondmentNeedsItsEnd() : Refusal("A secondment has a last day. Enter the one that both employers have agreed.");

public sealed record LongStopHasPassed() : Refusal("The long-stop date must be in the future.");

public sealed record StartIsAfterTheLongStop(DateOnly LongStop) : Refusal($"The start must be on or before the long-stop date, {LongStop:d MMMM yyyy}. Move the long-stop date first, or choose an earlier start.");

/// <summary>Suspended or removed from the register. [domain.md 2.1]</summary>
public sealed record LookAtTheRegisterFirst() : Refusal("Look them up in the register first: an offer needs a look from the last 24 hours.");

public sealed record RegisterForbidsAnOffer(string Status) : Refusal("The register shows a suspension or removal. Somebody in this position cannot be offered work as a social worker.");

public sealed record ConditionsAreOpen(IReadOnlyList<ConditionKind> Open) : Refusal("The offer can be made firm when every check is met. Some are still open.");

public sealed record StartNeedsRegistration() : Refusal("A start as a social worker cannot be confirmed before the register shows the person as registered. Offer a later date, or a start as a support worker until then.");

public sealed record StartNeedsRightToWork() : Refusal("A start cannot be confirmed before the right to work has been checked.");

public sealed record StartNeedsAFreshLook(DateOnly LastLooked)
    : Refusal("The register must be looked at again in the seven days before the start. Record what it says now.");

public sealed record FirstDayHasPassed() : Refusal("This day has passed. Choose today or a day to come: it is the day that we promise to them.");

public sealed record StartIsInTheFuture() : Refusal("The start can be recorded on the day itself, or after it.");

public sealed record AnswerIsInAlready() : Refusal("This offer has been answered already. Ring us if you want to change your answer.");

public sealed record OnlyStudentsAreDeferred() : Refusal("Only a student’s offer waits for the next award board.");

/// <summary>A resit keeps the offer open once. [domain.md 3.3; DP]</summary>
public sealed record DeferredAlready() : Refusal("This offer has been kept open to a next board once already. A manager can move the long-stop date instead.");

public sealed record NextBoardIsEarlier() : Refusal("The next board must be after the first one, and the long-stop date on or after the board and no earlier than it was.");

public sealed record RegisteredAlready() : Refusal("The register shows this person as registered: they can start as a social worker.");

public sealed record BridgeNeedsTheOtherChecks(IReadOnlyList<ConditionKind> Open)
    : Refusal("A start as a support worker needs every check but the register’s. Some are still open.");

/// <summary>No offer ends before its long-stop date, and none by itself. [cases.md]</summary>
public sealed record OfferIsKeptOpen(DateOnly LongStop)
    : Refusal($"Their offer is kept open until {LongStop:d MMMM yyyy}, so this application cannot be closed. If they told you that they do not want it, withdraw for them. If a check cannot be met, record that first.");

public sealed record OfferIsNotOpen() : Refusal("This offer is not open any more.");
