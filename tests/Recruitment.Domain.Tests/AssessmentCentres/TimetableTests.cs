using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Tests.AssessmentCentres;

public sealed class TimetableTests
{
    [Fact]
    public void Six_candidates_and_three_assessors_go_round_in_six_slots_and_everybody_meets_all_three()
    {
        var it = new DayFixture(candidates: 6, assessors: 3, young: false).Published();

        it.ShouldHold();
        var stations = it.Day.Assignments.Where(a => a.ExerciseCode.StartsWith("station", StringComparison.Ordinal)).ToList();
        stations.Select(a => a.StartsAt).Distinct().Order().Select(London)
            .ShouldBe(["10:15", "10:40", "11:05", "11:30", "11:55", "12:20"]);
        stations.CountBy(a => a.StaffId).ShouldAllBe(c => c.Value == 6);
        stations.GroupBy(a => a.SeatId).ShouldAllBe(seat => seat.Select(a => a.StaffId).Distinct().Count() == 3);
        London(stations.Max(a => a.EndsAt)).ShouldBe("12:45");
    }

    [Fact]
    public void In_the_group_exercise_each_assessor_rates_two_people_and_gives_a_second_view_of_two_others()
    {
        var group = new DayFixture(candidates: 6, assessors: 3).Published().Day.Assignments.Where(a => a.ExerciseCode == "group-discussion").ToList();

        group.CountBy(a => (a.StaffId, a.Role)).ShouldAllBe(c => c.Value == 2);
        group.GroupBy(a => a.SeatId).ShouldAllBe(seat => seat.Select(a => a.StaffId).Distinct().Count() == 2);
        group.ShouldAllBe(a => London(a.StartsAt) == "09:15" && London(a.EndsAt) == "10:10");
    }

    [Fact]
    public void A_day_of_any_size_gives_everybody_two_assessors_at_least_and_puts_nobody_in_two_places()
    {
        foreach (var written in (bool[])[false, true])
            foreach (var stations in Enumerable.Range(1, 4))
                foreach (var candidates in Enumerable.Range(1, 20))
                {
                    var assessors = Groups.Sizes(candidates, 6).Sum(size => Math.Max(2, Groups.AssessorsFor(size)));
                    new DayFixture(candidates, assessors, stations, written: written).Published().ShouldHold();
                }
    }

    [Fact]
    public void With_fewer_stations_than_assessors_nobody_waits_longer_than_needed()
    {
        var it = new DayFixture(candidates: 6, assessors: 3, stations: 2, young: false).Published();
        it.ShouldHold();
        it.Day.Assignments.Where(a => a.ExerciseCode.StartsWith("station", StringComparison.Ordinal)).Select(a => a.StartsAt).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Fourteen_people_sit_in_groups_of_five_five_and_four_with_three_three_and_two_assessors()
    {
        var it = new DayFixture(candidates: 14, assessors: 8).Published();
        it.Seats.GroupBy(s => s.Group).OrderBy(g => g.Key).Select(g => g.Count()).ShouldBe([5, 5, 4]);
        it.Day.Assessors.GroupBy(a => a.Group).OrderBy(g => g.Key).Select(g => g.Count()).ShouldBe([3, 3, 2]);
        it.Seats.DistinctBy(s => (s.Group, s.Colour)).Count().ShouldBe(14);
    }

    [Fact]
    public void An_assessor_who_knows_a_candidate_does_not_see_them_and_somebody_else_does()
    {
        var it = new DayFixture(candidates: 6, assessors: 3).Published();
        var (staff, seat) = (it.Day.Assessors[1].StaffId, it.Seats[2]);

        it.Day.DeclareAcquaintance(staff, seat, it.Seats, DayFixture.Act).ShouldBeNull();

        it.ShouldHold();
        it.Day.Assignments.ShouldAllBe(a => a.StaffId != staff || a.SeatId != seat.Id);
    }

    [Fact]
    public void Whoever_said_so_before_the_groups_were_dealt_sits_in_another_group()
    {
        var it = new DayFixture(candidates: 12, assessors: 6);
        var (staff, seat) = (it.Day.Assessors[0].StaffId, it.Seats[0]);
        it.Day.DeclareAcquaintance(staff, seat, it.Seats, DayFixture.Act).ShouldBeNull();

        it.Published().ShouldHold();

        it.Day.Assessors[0].Group.ShouldNotBe(seat.Group);
    }

    [Fact]
    public void When_an_assessor_drops_out_the_others_take_over_and_nobody_else_moves()
    {
        var it = new DayFixture(candidates: 6, assessors: 3, young: false).Published();
        var (gone, before) = (it.Day.Assessors[0].StaffId, it.Day.Assignments.ToList());

        it.Day.RemoveAssessor(gone, "Sam Okoro", it.Seats, DayFixture.Act).ShouldBeNull();

        it.ShouldHold();
        before.Where(a => a.StaffId != gone).ShouldAllBe(a => it.Day.Assignments.Contains(a));
    }

    [Fact]
    public void Somebody_who_books_after_publishing_is_fitted_in_and_nobody_else_moves()
    {
        var it = new DayFixture(candidates: 5, assessors: 3).Published();
        var before = it.Day.Assignments.ToList();
        var late = it.AddSeat();

        it.Day.FitIn(late, it.Seats, DayFixture.Act).ShouldBeNull();

        it.ShouldHold();
        before.ShouldAllBe(a => it.Day.Assignments.Contains(a));
        late.Colour.ShouldBe(SeatColour.Orange);
        it.Day.FitIn(it.AddSeat(), it.Seats, DayFixture.Act).ShouldBeOfType<GroupsAreFull>();
    }

    [Fact]
    public void Groups_are_dealt_once_and_again_only_when_asked()
    {
        var it = new DayFixture(candidates: 6, assessors: 3).Published();
        it.Day.Publish(it.Seats, DayFixture.Act).ShouldBeOfType<AlreadyPublished>();
        it.Day.DealAgain(it.Seats, rated: 0, DayFixture.Act).ShouldBeNull();
        it.ShouldHold();
    }

    [Fact]
    public void Groups_are_not_dealt_again_once_somebody_is_being_rated_and_only_who_has_no_group_is_placed()
    {
        var it = new DayFixture(candidates: 5, assessors: 3).Published();
        var (before, late) = (it.Day.Assignments.ToList(), it.AddSeat());

        it.Day.DealAgain(it.Seats, rated: 1, DayFixture.Act).ShouldBe(new PeopleAreBeingRated(1));
        it.Day.Assignments.ShouldBe(before);

        it.Day.FitIn(late, it.Seats, DayFixture.Act).ShouldBeNull();
        before.ShouldAllBe(a => it.Day.Assignments.Contains(a));
        it.ShouldHold();
    }

    [Fact]
    public void A_day_with_too_few_assessors_is_not_published_and_says_how_many_it_needs()
    {
        var it = new DayFixture(candidates: 12, assessors: 3);
        it.Day.Publish(it.Seats, DayFixture.Act).ShouldBe(new TooFewAssessors(Needed: 4, There: 3));
        it.Day.Status.ShouldBe(DayStatus.Open);
    }

    [Fact]
    public void A_young_person_is_never_alone_with_a_candidate_and_reads_no_case_notes()
    {
        var it = new DayFixture(candidates: 6, assessors: 3, written: true).Published();
        it.ShouldHold();
        var young = it.Day.Assignments.Where(a => a.StaffId == it.Day.Assessors.Single(x => x.Kind == AssessorKind.YoungPerson).StaffId).ToList();
        young.ShouldAllBe(a => a.ExerciseCode != "written-analysis");
        young.Where(a => a.ExerciseCode != "group-discussion").ShouldAllBe(a => a.Role == AssignmentRole.Secondary);
        young.ShouldContain(a => a.ExerciseCode.StartsWith("station"));
    }

    [Fact]
    public void A_group_without_an_adult_is_not_published()
    {
        var it = new DayFixture(candidates: 8, assessors: 1, young: false);
        foreach (var _ in Enumerable.Range(0, 3)) it.AddAssessor(AssessorKind.YoungPerson);
        it.Day.Publish(it.Seats, DayFixture.Act).ShouldBeOfType<GroupWithoutAnAdult>();
    }

    [Fact]
    public void The_panel_is_short_of_a_kind_until_somebody_of_that_kind_is_on_it()
    {
        var it = new DayFixture(candidates: 0, assessors: 2);
        it.Day.MissingKinds.ShouldBe([AssessorKind.YoungPerson]);
        it.Day.NeedsPeople(it.Day.StartsAt.AddDays(-8)).ShouldBeFalse();
        it.Day.NeedsPeople(it.Day.StartsAt.AddDays(-7)).ShouldBeTrue();
        it.AddAssessor(AssessorKind.YoungPerson);
        it.Day.NeedsPeople(it.Day.StartsAt.AddDays(-7)).ShouldBeFalse();
    }

    private static string London(DateTimeOffset? at) => LondonTime.Of(at!.Value).ToString("HH:mm");
}
