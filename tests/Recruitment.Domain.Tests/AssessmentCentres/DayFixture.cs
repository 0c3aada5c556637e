using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Tests.AssessmentCentres;

/// <summary>A day with people on it, for the tests of this folder.</summary>
internal sealed class DayFixture
{
    public static readonly DateTimeOffset Friday = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    public static readonly Act Act = new(new Actor(ActorKind.Staff, "staff-1", "Priya Shah"), Friday);

    private static readonly PlannedExercise _discussion = new("group-discussion", "Group discussion", ExerciseKind.Group, 55);
    private static readonly PlannedExercise _written = new("written-analysis", "Written analysis", ExerciseKind.Written, 30);

    public DayFixture(int candidates, int assessors, int stations = 3, int capacity = 24, bool written = false, bool young = true)
    {
        var exercises = Enumerable.Range(1, stations).Select(i => new PlannedExercise($"station-{i}", $"Station {i}", ExerciseKind.Station, 25)).Prepend(_discussion);
        var programme = new ProgrammeDetails(
            "Assessment day", DayOfWeek.Thursday, new(9, 0), new(13, 30), "Northfield House", "", ["Room 1", "Room 2", "Room 3"], capacity, 6,
            [.. written ? exercises.Append(_written) : exercises], [AssessorKind.Manager, AssessorKind.Practitioner, AssessorKind.YoungPerson]);
        Day = AssessmentDay.Open(AssessmentCentre.Start(programme, Act), new DateOnly(2026, 11, 26), "1", Act);
        for (var i = 0; i < assessors; i++) AddAssessor((AssessorKind)(i % (young ? 3 : 2)));
        for (var i = 0; i < candidates; i++) AddSeat();
    }

    public AssessmentDay Day { get; }

    public List<Seat> Seats { get; } = [];

    public Seat AddSeat()
    {
        Day.TakePlace(Friday).ShouldBeNull();
        var seat = Seat.Book(Day.Id, Guid.NewGuid(), Guid.NewGuid(), Day.Date, Act with { At = Friday.AddMinutes(Seats.Count) });
        Seats.Add(seat);
        return seat;
    }

    public Guid AddAssessor(AssessorKind kind)
    {
        var staff = Guid.NewGuid();
        Day.AddAssessor(staff, kind, Day.Assessors.Count == 0 ? DayRole.Lead : DayRole.Assessor, "Sam Okoro", Act).ShouldBeNull();
        return staff;
    }

    public DayFixture Published()
    {
        Day.Publish(Seats, Act).ShouldBeNull();
        return this;
    }

    /// <summary>What must be true of every running order: nobody in two places, nobody with somebody they know, every exercise covered.</summary>
    public void ShouldHold()
    {
        var timed = Day.Assignments.Where(a => a.StartsAt is not null).ToList();
        foreach (var (one, other) in timed.SelectMany((one, i) => timed.Skip(i + 1).Select(other => (one, other))))
        {
            if (one.StartsAt >= other.EndsAt || other.StartsAt >= one.EndsAt) continue;
            if (one.SeatId == other.SeatId) one.ExerciseCode.ShouldBe(other.ExerciseCode);
            if (one.StaffId == other.StaffId) one.ExerciseCode.ShouldBe("group-discussion");
        }

        var young = Day.Assessors.Where(a => a.Kind == AssessorKind.YoungPerson).Select(a => a.StaffId).ToHashSet();
        foreach (var alone in Day.Assignments.Where(a => young.Contains(a.StaffId) && a.ExerciseCode != "group-discussion"))
            Day.Assignments.ShouldContain(a => !young.Contains(a.StaffId) && a.SeatId == alone.SeatId && a.StartsAt == alone.StartsAt && a.Room == alone.Room && a.StartsAt != null);

        Day.Assignments.ShouldAllBe(a => !Day.Knows(a.StaffId, Seats.Single(s => s.Id == a.SeatId).CandidateId));
        Day.Gaps(Seats).ShouldBeEmpty();
        Day.SeenByTooFew(Seats).ShouldBeEmpty();
    }
}
