namespace Recruitment.Domain.AssessmentCentres;

public sealed record DayIsFull() : Refusal("The last place on this day has just gone. Choose one of the other days below: each has places now.");

public sealed record DayIsNotOpen() : Refusal("This day cannot be booked any more: it was moved, called off or is about to begin. Choose one of the other days below.");

public sealed record TooShortNotice() : Refusal("This day is too soon to get everything ready for you. Choose one of the other days below.");

/// <summary>What was asked of a seat is not possible as it stands now.</summary>
public sealed record SeatHasMovedOn() : Refusal("This place is not booked any more. The page shows how things stand now.");

public sealed record RebookedOnceAlready() : Refusal("You have booked again once already. Ring us and we will find a day with you.");

public sealed record HasAPlaceAlready() : Refusal("You have a place on another day already. Choose “Change to another day” if this one suits you better.");

public sealed record DayHasBegun() : Refusal("Your day has begun, so it cannot be changed here. Ring us and we will help.");
