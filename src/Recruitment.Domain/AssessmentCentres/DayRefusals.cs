namespace Recruitment.Domain.AssessmentCentres;

public sealed record DayIsOver() : Refusal("This day is closed or was called off, so it cannot be changed any more.");

public sealed record AlreadyOnThePanel() : Refusal("This person is on the panel already.");

public sealed record SomebodyLeadsAlready() : Refusal("Somebody leads this day already, and two cannot. Add this person without “Leads the day”, or take the other off first.");

/// <param name="Who">Each with their other day, in words.</param>
public sealed record SitsElsewhere(IReadOnlyList<string> Who)
    : Refusal($"Nobody can sit on two days at one hour: {string.Join("; ", Who)}. Take them off one of the days first, or choose another time.");

public sealed record NoPlaceAtTheDoor() : Refusal("Every place on this day is taken. Say first who did not come, then there is room; or offer them another day.");

public sealed record IsOnThisDayAlready() : Refusal("They are on this day’s list already. Press “Here”, “They are here after all” or “Undo” beside their name.");

public sealed record TheirDayHasBegun() : Refusal("Their place is on a day that has begun. Say on that day’s page first whether they came, then put them on this one.");

public sealed record HasChosenAnotherDay() : Refusal("They have chosen another day since then, so this cannot be undone. If they are here, press “They are here after all”: the other place is free again.");

public sealed record HouseIsShut() : Refusal("The house is shut on this day, so nobody is put on it any more. Move the day or call it off.");

public sealed record AlreadyHere() : Refusal("A colleague has checked them in meanwhile. If that is wrong, press “Undo” first.");

public sealed record NotOnThePanel() : Refusal("This person is not on the panel any more.");

public sealed record AlreadyPublished() : Refusal("The groups are published. Choose “Deal the groups again” if everybody should be dealt anew.");

public sealed record PeopleAreBeingRated(int People)
    : Refusal($"The groups stay as they are: sheets about {People} of the people on this day are begun. Press “Fit in” beside whoever is in no group; add an assessor for whatever nobody rates. Nobody else moves.");

public sealed record YouRateThem() : Refusal("You are to rate this person, so a colleague arranges what they need: you would read why.");

public sealed record NotDeclared() : Refusal("Nobody says any more that they know this person.");

public sealed record NobodyToGroup() : Refusal("Nobody has booked this day yet, so there are no groups to make.");

public sealed record TooFewAssessors(int Needed, int There) : Refusal($"Each group needs two assessors at least: {Needed} in all, and {There} on the panel. Add assessors first.");

public sealed record GroupWithoutAnAdult() : Refusal("A young person is never alone with candidates: each group needs a manager or practitioner too. Add one first.");

public sealed record GroupsAreFull() : Refusal("Every group is full. As long as no sheet is begun, deal the groups again to make room: everybody gets a new running order. After that, offer them another day.");

public sealed record PeopleStillToCheckIn(int People) : Refusal($"Say for each person whether they came: {People} still to go.");

public sealed record DayHasNotBegun() : Refusal("The day has not begun yet. It can be closed once it is over.");

public sealed record DayIsUnderWay() : Refusal("The day has begun, so it cannot be moved any more. If it cannot go on, call it off: everybody gets other days to choose from.");

public sealed record SomebodyIsHere(int NotRated)
    : Refusal($"{NotRated} of those who are checked in {(NotRated == 1 ? "is" : "are")} not rated. If the day cannot go on, press “Undo” beside each of them first, then call it off: they get the message and other days to choose from. Where only a sheet is missing, a manager can go on without it. Whoever is rated keeps that and goes on to the wash-up.");

public sealed record MovedIntoThePast() : Refusal("Choose a date and time that are still to come.");

public sealed record DoorIsNotOpen() : Refusal("People can be checked in from three hours before the day begins. Is this the right day?");
