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

    internal DayAssessor(Guid staffId, AssessorKind kind, DayRole role, DateTimeOffset addedAt) => (StaffId, Kind, Role, AddedAt) = (staffId, kind, role, addedAt);

    public Guid StaffId { get; private set; }

    public AssessorKind Kind { get; private set; }

    public DayRole Role { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>The group they watch; null until groups are dealt.</summary>
    public int? Group { get; private set; }

    public string Room { get; private set; } = "";

    /// <summary>Rises with each calendar file that they are sent. (RFC 5545, SEQUENCE)</summary>
    public int CalendarSequence { get; private set; }

    /// <summary>Somebody who is taken off and put on again gets a new entry. (RFC 5545, UID)</summary>
    public string CalendarUidOn(AssessmentDay day) => $"panel-{day.Id:N}-{StaffId:N}-{AddedAt.UtcDateTime:yyyyMMddHHmmss}@recruitment";

    internal void SendCalendarAgain() => CalendarSequence++;

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
public sealed class Assignment
{
    private Assignment()
    {
    }

    internal Assignment(Guid staffId, Guid seatId, string exerciseCode, AssignmentRole role, DateTimeOffset? startsAt, DateTimeOffset? endsAt, string room) =>
        (StaffId, SeatId, ExerciseCode, Role, StartsAt, EndsAt, Room) = (staffId, seatId, exerciseCode, role, startsAt, endsAt, room);

    public Guid StaffId { get; private set; }

    public Guid SeatId { get; private set; }

    public string ExerciseCode { get; private set; } = "";

    public AssignmentRole Role { get; private set; }

    /// <summary>Null where the work is read after it is written.</summary>
    public DateTimeOffset? StartsAt { get; private set; }

    /// <summary>With the write-up.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public string Room { get; private set; } = "";

    internal void Shift(TimeSpan by) => (StartsAt, EndsAt) = (StartsAt + by, EndsAt + by);
}

/// <summary>An assessor said that they know this candidate; they never see each other on the day. [domain.md 5.2]</summary>
public sealed record Acquaintance(Guid StaffId, Guid CandidateId, DateTimeOffset DeclaredAt);
