using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Tests.AssessmentCentres;

public sealed class ConflictsTests
{
    [Fact]
    public void Whoever_has_read_a_cv_is_not_placed_with_that_person_where_others_can_be()
    {
        var fixture = new DayFixture(candidates: 4, assessors: 6, written: true, young: false);
        var (reader, read) = (fixture.Day.Assessors[0].StaffId, fixture.Seats[0]);
        fixture.Day.PlaceLast([(reader, read.CandidateId)]);
        fixture.Published();
        fixture.Day.IsPlacedWith(reader, read.Id).ShouldBeFalse();
        fixture.ShouldHold();
    }

    [Fact]
    public void Where_nobody_else_can_whoever_has_read_the_cv_rates_beside_somebody_who_has_not()
    {
        var fixture = new DayFixture(candidates: 3, assessors: 2, stations: 1, written: true, young: false);
        var (reader, read) = (fixture.Day.Assessors[0].StaffId, fixture.Seats[0]);
        fixture.Day.PlaceLast([(reader, read.CandidateId)]);
        fixture.Published();
        foreach (var exercise in fixture.Day.Assignments.Where(a => a.SeatId == read.Id).GroupBy(a => a.ExerciseCode))
            exercise.ShouldContain(a => a.StaffId != reader, exercise.Key);
    }

    [Fact]
    public void Whoever_arranged_what_somebody_needs_never_rates_them_and_whoever_rates_them_arranges_nothing()
    {
        var fixture = new DayFixture(candidates: 4, assessors: 6, young: false);
        var (host, seat) = (fixture.Day.Assessors[1].StaffId, fixture.Seats[2]);
        fixture.Day.Arrange(seat, "I have epilepsy", "No flashing lights", By(host)).ShouldBeNull();
        fixture.Published();
        fixture.Day.IsPlacedWith(host, seat.Id).ShouldBeFalse();
        seat.Instruction.ShouldBe("No flashing lights");

        var rater = fixture.Day.Assignments.First(a => a.SeatId == fixture.Seats[0].Id).StaffId;
        fixture.Day.Arrange(fixture.Seats[0], "More time", null, By(rater)).ShouldBeOfType<YouRateThem>();
        fixture.Seats[0].ArrangedFor.ShouldBeNull();
    }

    [Fact]
    public void An_acquaintance_after_publishing_moves_one_person_and_can_be_taken_back()
    {
        var fixture = new DayFixture(candidates: 4, assessors: 6, young: false).Published();
        var seat = fixture.Seats[0];
        var knows = fixture.Day.Assignments.First(a => a.SeatId == seat.Id).StaffId;
        var others = fixture.Day.Assignments.Where(a => a.SeatId != seat.Id).Select(a => (a.StaffId, a.SeatId, a.ExerciseCode, a.StartsAt)).ToList();
        fixture.Day.DeclareAcquaintance(knows, seat, fixture.Seats, DayFixture.Act).ShouldBeNull();
        fixture.Day.IsPlacedWith(knows, seat.Id).ShouldBeFalse();
        fixture.Day.Assignments.Where(a => a.SeatId != seat.Id).Select(a => (a.StaffId, a.SeatId, a.ExerciseCode, a.StartsAt)).ShouldBe(others, ignoreOrder: true);
        fixture.ShouldHold();

        fixture.Day.TakeAcquaintanceBack(knows, seat.CandidateId, fixture.Seats, DayFixture.Act).ShouldBeNull();
        fixture.Day.Knows(knows, seat.CandidateId).ShouldBeFalse();
        fixture.Day.TakeAcquaintanceBack(knows, seat.CandidateId, fixture.Seats, DayFixture.Act).ShouldBeOfType<NotDeclared>();
    }

    [Fact]
    public void Two_of_the_panel_look_again_at_what_nobody_saw_at_a_time_of_its_own()
    {
        var fixture = new DayFixture(candidates: 4, assessors: 6).Published();
        var (day, seat) = (fixture.Day, fixture.Seats[0]);
        var staff = day.Assessors.Where(a => a.Kind != AssessorKind.YoungPerson).Select(a => a.StaffId).ToList();
        var next = day.StartsAt.AddDays(1);
        var plan = new SubstitutePlan("openness", next, next.AddMinutes(30), "Room 1", [staff[0], staff[1]]);
        var act = DayFixture.Act with { At = day.EndsAt };

        day.ArrangeSubstitute(seat, plan with { Assessors = [staff[0], staff[0]] }, act).ShouldBeOfType<TwoLookAgain>();
        day.ArrangeSubstitute(seat, plan with { Assessors = [staff[0], Guid.NewGuid()] }, act).ShouldBeOfType<TwoLookAgain>();
        day.ArrangeSubstitute(seat, plan with { Assessors = [.. day.Assessors.Where(a => a.Kind == AssessorKind.YoungPerson).Select(a => a.StaffId).Take(2)] }, act).ShouldBeOfType<GroupWithoutAnAdult>();
        day.ArrangeSubstitute(seat, plan with { StartsAt = day.StartsAt }, act).ShouldBeOfType<MovedIntoThePast>();
        day.ArrangeSubstitute(seat, plan, act).ShouldBeNull();
        day.ArrangeSubstitute(seat, plan with { StartsAt = next.AddHours(1), EndsAt = next.AddHours(2) }, act).ShouldBeNull();
        day.Assignments.Where(a => SubstituteExercise.Is(a.ExerciseCode)).Select(a => (a.StaffId, a.StartsAt)).ShouldBe([(staff[0], next.AddHours(1)), (staff[1], next.AddHours(1))], ignoreOrder: true);
        day.ArrangeSubstitute(fixture.Seats[1], plan with { StartsAt = next.AddHours(1), EndsAt = next.AddHours(2) }, act).ShouldBeOfType<AssessorSeesSomebodyElse>();
        day.AreExercisesOver(day.EndsAt).ShouldBeTrue();
    }

    private static Act By(Guid id) => new(new Actor(ActorKind.Staff, id.ToString(), "Sam Okoro"), DayFixture.Friday);
}
