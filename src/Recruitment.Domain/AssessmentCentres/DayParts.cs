using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>An exercise as it is run on one day.</summary>
/// <param name="Order">From 1, as the day goes.</param>
/// <param name="ExerciseCode">As the values framework names it.</param>
/// <param name="Title">In words, for run sheets.</param>
/// <param name="Kind">How it is run.</param>
/// <param name="Minutes">With the write-up.</param>
/// <param name="Room">Where, unless the assessor's own room is meant.</param>
public sealed record Station(int Order, string ExerciseCode, string Title, ExerciseKind Kind, int Minutes, string Room);

/// <summary>Candidates who do the group exercise together. Number 1 is "Group A" on paper.</summary>
public sealed record DayGroup(int Number, string Room)
{
    public string Letter => LetterOf(Number);

    public static string LetterOf(int number) => ((char)('A' + number - 1)).ToString();
}

public enum DayRole
{
    /// <summary>Leads the wash-up and answers for the day.</summary>
    Lead,
    Assessor,
}

/// <summary>A member of staff on the day's panel.</summary>
public sealed class DayAssessor
{
    private DayAssessor()
    {
    }

    internal DayAssessor(Guid staffId, AssessorKind kind, DayRole role) => (StaffId, Kind, Role) = (staffId, kind, role);

    public Guid StaffId { get; private set; }

    public AssessorKind Kind { get; private set; }

    public DayRole Role { get; private set; }

    /// <summary>The group they watch; null until groups are dealt.</summary>
    public int? Group { get; private set; }

    public string Room { get; private set; } = "";

    internal void Sit(int? group, string room) => (Group, Room) = (group, room);
}

public enum AssignmentRole
{
    /// <summary>Rates.</summary>
    Primary,

    /// <summary>Rates too, so that two people saw the same thing.</summary>
    Secondary,
}

/// <summary>One assessor sees one candidate in one exercise: what scoring reads.</summary>
/// <param name="StaffId">The assessor.</param>
/// <param name="SeatId">The candidate, by their seat.</param>
/// <param name="ExerciseCode">As the values framework names it.</param>
/// <param name="Role">Both roles rate.</param>
/// <param name="StartsAt">Null where the work is read after it is written.</param>
/// <param name="EndsAt">With the write-up.</param>
/// <param name="Room">Where.</param>
public sealed record Assignment(Guid StaffId, Guid SeatId, string ExerciseCode, AssignmentRole Role, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string Room);

/// <summary>An assessor said that they know this candidate; they never see each other on the day. [domain.md 5.2]</summary>
public sealed record Acquaintance(Guid StaffId, Guid CandidateId, DateTimeOffset DeclaredAt);
