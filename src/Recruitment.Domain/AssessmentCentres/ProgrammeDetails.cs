using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>What an administrator writes about a programme.</summary>
public sealed record ProgrammeDetails(
    string Name,
    DayOfWeek Weekday,
    TimeOnly StartsAt,
    TimeOnly EndsAt,
    string Place,
    string OnlineLink,
    IReadOnlyList<string> Rooms,
    int Capacity,
    int GroupSize,
    IReadOnlyList<PlannedExercise> Exercises,
    IReadOnlyList<AssessorKind> Panel,
    int WeeksOpen = AssessmentCentre.DefaultWeeksOpen,
    int NoticeDays = 3)
{
    public const int SmallestGroup = 4;
    public const int LargestGroup = 6;

    public Refusal? Check() => this switch
    {
        { GroupSize: < SmallestGroup or > LargestGroup } => new GroupSizeIsOutOfRange(),
        { Capacity: < 1 } => new NoPlaces(),
        { Place: "", OnlineLink: "" } => new NowhereToMeet(),
        { Exercises.Count: 0 } => new NoExercises(),
        _ when EndsAt <= StartsAt => new EndsBeforeItStarts(),
        _ => DayHours.Check(StartsAt, EndsAt),
    };
}

public enum ExerciseKind
{
    /// <summary>The whole group at once, watched by its assessors.</summary>
    Group,

    /// <summary>One candidate with one assessor, in a slot.</summary>
    Station,

    /// <summary>On their own, between the slots; read by an assessor afterwards.</summary>
    Written,
}

/// <param name="Code">As the values framework names it.</param>
/// <param name="Title">In words, for run sheets.</param>
/// <param name="Kind">How it is run.</param>
/// <param name="Minutes">With the write-up. [domain.md 5.3]</param>
public sealed record PlannedExercise(string Code, string Title, ExerciseKind Kind, int Minutes)
{
    /// <summary>As the framework has it, with the time that assessors need to write down what they saw; what is written is read later.</summary>
    public static PlannedExercise Of(FrameworkExercise exercise, int writeUpMinutes) =>
        new(exercise.Code, exercise.Name, exercise.Kind, exercise.Kind == ExerciseKind.Written ? exercise.Minutes : exercise.Minutes + writeUpMinutes);
}

public sealed record GroupSizeIsOutOfRange() : Refusal("A group has 4 to 6 people. With fewer nobody can be seen working with others; with more somebody is not seen.");

public sealed record NoPlaces() : Refusal("A day needs at least one place.");

public sealed record NowhereToMeet() : Refusal("Say where the day is held: an address, or an online link.");

public sealed record NoExercises() : Refusal("Choose at least one exercise for the day.");

public sealed record EndsBeforeItStarts() : Refusal("The day must end after it starts.");
