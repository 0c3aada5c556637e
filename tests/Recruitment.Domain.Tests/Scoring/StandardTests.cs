using Recruitment.Domain.Scoring;
using static Recruitment.Domain.Tests.Scoring.AFramework;

namespace Recruitment.Domain.Tests.Scoring;

public sealed class StandardTests
{
    [Fact]
    public void A_value_is_the_mean_of_its_exercises_and_an_exercise_the_mean_of_its_assessors()
    {
        var result = Result([.. Rated(Openness, "group", 3, 4), .. Rated(Openness, "role-play", 2)]);
        result.Score(Openness).Score.ShouldBe(new Fraction(11, 4));
        result.Score(Openness).Outcome.ShouldBe(ValueOutcome.BelowTheLine);
        result.IsMet.ShouldBe(false);
    }

    [Fact]
    public void Exactly_three_is_met()
    {
        var result = Result([.. Rated(Openness, "group", 3, 3), .. Rated(Openness, "role-play", 3)]);
        result.Score(Openness).Score.ShouldBe((Fraction)3);
        result.IsMet.ShouldBe(true);
    }

    [Fact]
    public void Exactly_three_in_thirds_is_met_although_no_decimal_can_hold_it()
    {
        var result = Result([.. Rated(Openness, "group", 2, 2, 3), .. Rated(Openness, "role-play", 3, 3, 4), .. Rated(Openness, "interview", 3, 3, 4)]);
        result.Score(Openness).Score.ShouldBe((Fraction)3);
        result.IsMet.ShouldBe(true);
    }

    [Fact]
    public void A_hair_below_three_is_not_met_and_does_not_read_as_three()
    {
        // A hundred assessors in one exercise, 99 threes and a two, and a three in the other: (2.99 + 3) / 2.
        var group = Rated(Openness, "group", [.. Enumerable.Repeat<int?>(3, 99), 2]);
        var value = Result([.. group, .. Rated(Openness, "role-play", 3)]).Score(Openness);
        value.Score.ShouldBe(new Fraction(599, 200));
        value.Outcome.ShouldBe(ValueOutcome.BelowTheLine);
        Arithmetic.Of(value).ShouldBe("(2.99 + 3.00) ÷ 2 = 2.995, below 3.00: not met");
    }

    [Fact]
    public void Every_value_has_to_reach_the_line_and_none_makes_up_for_another() =>
        Result([.. Rated(Openness, "group", 5)], Rated(Safeguarding, "group", 2)).IsMet.ShouldBe(false);

    [Fact]
    public void One_single_1_on_the_value_that_must_be_passed_bars_however_high_the_mean()
    {
        var result = Result(Rated(Openness, "group", 4), [.. Rated(Safeguarding, "group", 5, 5, 1), .. Rated(Safeguarding, "interview", 5)]);
        result.Score(Safeguarding).Score.ShouldBe(new Fraction(13, 3));
        result.Score(Safeguarding).Outcome.ShouldBe(ValueOutcome.BarredByARating);
        result.IsMet.ShouldBe(false);
    }

    [Fact]
    public void A_1_on_another_value_does_not_bar_by_itself() =>
        Result([.. Rated(Openness, "group", 1, 5), .. Rated(Openness, "interview", 3)]).IsMet.ShouldBe(true);

    [Fact]
    public void A_concern_that_stands_bars()
    {
        Result(Rated(Openness, "group", 4), concernStands: true).IsMet.ShouldBe(false);
        Result(Rated(Openness, "group", 4), concernStands: false).IsMet.ShouldBe(true);
    }

    [Fact]
    public void Did_not_see_it_is_left_out_and_never_counts_as_low()
    {
        var result = Result([.. Rated(Openness, "group", 3, null), .. Rated(Openness, "role-play", [null])]);
        result.Score(Openness).Score.ShouldBe((Fraction)3);
        result.IsMet.ShouldBe(true);
    }

    [Fact]
    public void An_exercise_that_was_not_taken_is_averaged_over_and_never_zero() =>
        Result(Rated(Openness, "interview", 3)).Score(Openness).Score.ShouldBe((Fraction)3);

    [Fact]
    public void Where_nobody_saw_a_value_nothing_can_be_said()
    {
        Result([.. Rated(Openness, "group", [null])]).IsMet.ShouldBeNull();
        Result([]).IsMet.ShouldBeNull();
    }

    [Fact]
    public void An_agreed_rating_counts_and_the_originals_stay_in_the_sum_that_is_shown()
    {
        var washUp = WashUp.Of(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), DateTimeOffset.UnixEpoch);
        washUp.Open(DateTimeOffset.UnixEpoch);
        var rated = Result(Rated(Openness, "group", 3), Rated(Safeguarding, "group", 1, 4)).Score(Safeguarding);
        washUp.Agree(rated, [new("group", Stands: false, 9)], "Off the scale", ["Priya", "Tom"], AnAct()).ShouldBeOfType<RatingIsOffTheScale>();
        washUp.Agree(rated, [new("group", Stands: false, 3)], "Both had written the same words down", ["Priya", "Tom"], AnAct()).ShouldBeNull();

        var result = Standard.Of(Whole, [.. Rated(Openness, "group", 3), .. Rated(Safeguarding, "group", 1, 4)], washUp.Agreed, concernStands: false);
        result.IsMet.ShouldBe(true);
        Arithmetic.Of(result.Score(Safeguarding).Cells.Single()).ShouldBe("group: agreed 3; rated 1 and 4");
        result.Score(Safeguarding).OriginalScore.ShouldBe(new Fraction(5, 2));
    }

    [Fact]
    public void The_sum_can_be_done_again_by_hand()
    {
        var result = Result([.. Rated(Openness, "group", 3, 4), .. Rated(Openness, "role-play", 3, null)]);
        Arithmetic.Record(result).ShouldBe("""
            Openness: (3.50 + 3.00) ÷ 2 = 3.25, at least 3.00: met
              group: (3 + 4) ÷ 2 = 3.50
              role-play: 3; 1 did not see it
            Safeguarding: 4.00, at least 3.00: met
              group: 4
            Every value is at least 3.00: the standard is met.
            """.ReplaceLineEndings("\n"));
    }

    private static Act AnAct() => new(new Actor(ActorKind.Staff, "1", "Priya Shah"), DateTimeOffset.UnixEpoch);
}
