using Recruitment.Domain.Scoring;
using static Recruitment.Domain.Tests.Scoring.AFramework;

namespace Recruitment.Domain.Tests.Scoring;

public sealed class TalksTests
{
    [Theory]
    [InlineData(3, 5, true)]
    [InlineData(4, 5, false)]
    public void Two_points_apart_on_the_same_rating_need_a_talk(int one, int other, bool talk) =>
        Reasons([.. Rated(Openness, "group", one, other)]).Contains(TalkReason.AssessorsDiffer).ShouldBe(talk);

    [Fact]
    public void Two_points_apart_in_different_exercises_are_two_views_and_no_disagreement() =>
        Reasons([.. Rated(Openness, "group", 3), .. Rated(Openness, "interview", 5)]).ShouldBeEmpty();

    [Theory]
    [InlineData(new[] { 2, 3, 3, 3 }, true)] // 2.75
    [InlineData(new[] { 3, 3, 3, 4 }, true)] // 3.25
    [InlineData(new[] { 3, 3, 3 }, true)] // 3.00
    [InlineData(new[] { 2, 3, 3 }, false)] // 2.666…
    [InlineData(new[] { 3, 3, 4 }, false)] // 3.333…
    public void A_score_within_a_quarter_of_the_line_needs_a_talk_and_the_quarter_counts(int[] ratings, bool talk) =>
        Reasons([.. Rated(Openness, "group", [.. ratings.Select(r => (int?)r)])]).Contains(TalkReason.NearTheLine).ShouldBe(talk);

    [Theory]
    [InlineData(2)] // 2.748
    [InlineData(4)] // 3.252
    public void Just_outside_the_quarter_needs_none(int other) =>
        Reasons([.. Rated(Openness, "group", [.. Enumerable.Repeat<int?>(3, 187), .. Enumerable.Repeat<int?>(other, 63)])]).ShouldNotContain(TalkReason.NearTheLine);

    [Fact]
    public void Any_1_needs_a_talk_on_any_value() => Reasons([.. Rated(Openness, "group", 1)]).ShouldContain(TalkReason.LowRating);

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(4, 4, false)]
    public void Young_people_and_staff_a_point_apart_need_a_talk(int staff, int young, bool talk) =>
        Reasons([.. Rated(Openness, "group", staff), .. ByYoungPerson(Openness, "group", young)]).Contains(TalkReason.YoungPeopleAndStaffDiffer).ShouldBe(talk);

    [Fact]
    public void What_somebody_did_not_see_needs_another_look() =>
        Reasons([.. Rated(Openness, "group", 4, null)]).ShouldBe([TalkReason.NotSeen]);

    [Fact]
    public void Agreement_well_clear_of_the_line_needs_no_talk() => Reasons([.. Rated(Openness, "group", 4, 4), .. Rated(Openness, "interview", 4)]).ShouldBeEmpty();

    private static IEnumerable<TalkReason> Reasons(IReadOnlyList<GivenRating> openness) =>
        Talks.Needed(Result(openness), Whole.Discuss).Where(t => t.ValueCode == Openness).SelectMany(t => t.About).Select(a => a.Reason);
}
