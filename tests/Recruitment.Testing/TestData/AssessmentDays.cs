using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Testing;

public static partial class TestData
{
    /// <summary>The first Thursday that somebody invited on Friday 20 November 2026 can book.</summary>
    public static readonly DateOnly ThursdayNextWeek = new(2026, 11, 26);

    public const string FrameworkVersion = "1";

    public static ProgrammeDetails AProgramme(int capacity = 12, int groupSize = 6, DayOfWeek weekday = DayOfWeek.Thursday) => new(
        "Assessment day", weekday, new TimeOnly(9, 30), new TimeOnly(13, 30), "Northfield House, 1 High Street, Northfield", "",
        ["Room 1", "Room 2", "Room 3"], capacity, groupSize,
        [
            new PlannedExercise("group-discussion", "Group discussion", ExerciseKind.Group, 55),
            new PlannedExercise("role-play", "Conversation with a young person", ExerciseKind.Station, 25),
            new PlannedExercise("reflective-interview", "Reflective interview", ExerciseKind.Station, 25),
            new PlannedExercise("written-analysis", "Written analysis", ExerciseKind.Written, 30),
        ],
        [AssessorKind.Manager, AssessorKind.Practitioner, AssessorKind.YoungPerson]);

    public static AssessmentCentre ACentre(ProgrammeDetails? programme = null) => AssessmentCentre.Start(programme ?? AProgramme(), AnAct());

    public static AssessmentDay ADay(AssessmentCentre? centre = null, DateOnly? date = null, Act? act = null) =>
        AssessmentDay.Open(centre ?? ACentre(), date ?? ThursdayNextWeek, FrameworkVersion, act ?? AnAct());

    /// <summary>A seat with its place taken on the day.</summary>
    public static Seat ASeatOn(AssessmentDay day, Guid? jobApplicationId = null, Guid? candidateId = null, Act? act = null)
    {
        var by = act ?? AnAct();
        if (day.TakePlace(by.At) is { } refusal) throw new InvalidOperationException(refusal.Message);
        return Seat.Book(day.Id, jobApplicationId ?? Ids.At(by.At), candidateId ?? Ids.At(by.At), day.Date, by);
    }
}
