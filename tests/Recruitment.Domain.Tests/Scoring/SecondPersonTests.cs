using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using static Recruitment.Domain.Tests.Scoring.AFramework;

namespace Recruitment.Domain.Tests.Scoring;

public sealed class SecondPersonTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 26, 10, 42, 0, TimeSpan.Zero);
    private static readonly Guid _dana = Guid.NewGuid(), _tom = Guid.NewGuid(), _morgan = Guid.NewGuid();

    private readonly Seat _seat = Seat.Book(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2026, 11, 26), By(_dana));

    [Theory]
    [InlineData(Openness, 1, 4, 3, true)] // a 1 is overridden
    [InlineData(Openness, 2, 4, 3, false)] // between what was rated, and not the value that must be passed
    [InlineData(Openness, 2, 4, 5, true)] // above anybody's rating
    [InlineData(Safeguarding, 2, 4, 4, true)] // the value that must be passed, raised
    [InlineData(Safeguarding, 2, 4, 2, false)] // lowered
    public void What_counts_more_than_was_rated_is_confirmed_by_a_second_person(string value, int one, int other, int agreed, bool confirmed)
    {
        var sheets = new[] { ASheet(_dana, "group", value == Openness ? one : 4, value == Safeguarding ? one : 4), ASheet(_tom, "group", value == Openness ? other : 4, value == Safeguarding ? other : 4) };
        var washUp = AnOpenWashUp();
        washUp.Agree(ResultOf(sheets, washUp).Score(value), [new("group", false, agreed)], "The notes", ["Dana", "Tom"], By(_dana)).ShouldBeNull();
        Needed(sheets, washUp).Any(m => m.Kind == ConfirmKind.RatingRaised).ShouldBe(confirmed);
    }

    [Fact]
    public void A_1_that_is_left_out_is_confirmed_like_one_that_is_raised()
    {
        var sheets = new[] { ASheet(_dana, "group", 1, 4), ASheet(_tom, "interview", 4, 4) };
        var washUp = AnOpenWashUp();
        washUp.Agree(ResultOf(sheets, washUp).Score(Openness), [new("group", false, null)], "Too noisy to hear", ["Dana", "Tom"], By(_dana)).ShouldBeNull();
        Needed(sheets, washUp).ShouldContain(m => m.Kind == ConfirmKind.RatingRaised && m.FirstId == _dana);
    }

    [Fact]
    public void A_value_that_rests_on_one_assessor_and_a_sheet_gone_without_are_confirmed()
    {
        var sheets = new[] { ASheet(_dana, "group", 4, 4), ASheet(_dana, "interview", 4, 4), ASheet(_tom, "role-play", null, 4) };
        var washUp = WashUp.Of(_seat.JobApplicationId, _seat.DayId, _seat.Id, _now);
        washUp.Excuse(_tom, "group", "Taken ill", By(_morgan)).ShouldBeNull();
        washUp.Open(_now);
        Needed(sheets, washUp).Select(m => (m.Kind, m.FirstId)).ShouldBe([(ConfirmKind.SheetGoneWithout, _morgan), (ConfirmKind.OneAssessor, _dana)]);
    }

    [Fact]
    public void A_concern_that_was_settled_is_confirmed_and_one_that_stands_is_not()
    {
        var washUp = AnOpenWashUp();
        var sheets = new[] { ASheet(_dana, "group", 4, 4), ASheet(_tom, "group", 4, 4) };
        washUp.Settle(sheets[0].Id, settled: false, "It was said, and meant", By(_dana)).ShouldBeNull();
        Needed(sheets, washUp).ShouldBeEmpty();
        washUp.Settle(sheets[0].Id, settled: true, "A misunderstanding", By(_dana)).ShouldBeNull();
        Needed(sheets, washUp).ShouldHaveSingleItem().Kind.ShouldBe(ConfirmKind.ConcernSettled);
    }

    [Fact]
    public void Whoever_it_rests_on_cannot_confirm_it_and_a_sweep_confirms_nothing()
    {
        var washUp = AnOpenWashUp();
        washUp.Finish([], [], [new ToConfirm(ConfirmKind.OneAssessor, _dana, "Dana", "Openness rests on Dana alone")], By(_dana)).ShouldBeNull();
        washUp.Confirm(By(_dana)).ShouldBeOfType<NotYourOwnToConfirm>();
        washUp.Confirm(new Act(Actor.Software("sweep"), _now)).ShouldBeOfType<OnlyAPersonMayDecide>();
        washUp.Confirm(By(_morgan)).ShouldBeNull();
        washUp.Confirm(By(_tom)).ShouldBeOfType<NothingToConfirm>();
    }

    [Fact]
    public void A_rating_that_nobody_gave_is_not_agreed()
    {
        var sheets = new[] { ASheet(_dana, "group", null, 4), ASheet(_tom, "group", null, 4) };
        var washUp = AnOpenWashUp();
        var openness = ResultOf(sheets, washUp).Score(Openness);
        washUp.Agree(openness, [new("group", false, 3)], "As the arithmetic says", ["Dana", "Tom"], By(_dana)).ShouldBeOfType<NobodySawIt>();
        washUp.Agree(openness, [new("group", false, null)], "Nobody saw it", ["Dana", "Tom"], By(_dana)).ShouldBeNull();
        ResultOf(sheets, washUp).IsMet.ShouldBeNull();
    }

    [Fact]
    public void Talks_come_in_the_order_of_what_presses_most()
    {
        Enum.GetValues<TalkReason>().ShouldBe([TalkReason.NotSeen, TalkReason.AssessorsDiffer, TalkReason.YoungPeopleAndStaffDiffer, TalkReason.LowRating, TalkReason.NearTheLine]);
        var result = Result(Rated(Openness, "group", 3, 3, 3), Rated(Safeguarding, "group", 4, null));
        var talks = Talks.Needed(result, Whole.Discuss);
        talks.Select(t => (t.ValueCode, t.NobodyDisagrees)).ShouldBe([(Safeguarding, false), (Openness, true)]);
    }

    [Fact]
    public void A_sheet_before_its_exercise_is_neither_saved_nor_submitted()
    {
        var sheet = ScoreSheet.Start(_seat, _dana, "Dana", AssessorKind.Manager, "group", _now.AddMinutes(1), Whole, By(_dana));
        sheet.Save([new SheetAnswer(Openness, 3, false)], [], null, Whole, _now).ShouldBe(new ExerciseHasNotBegun(_now.AddMinutes(1)));
        sheet.Submit(Whole, By(_dana)).ShouldBe(new ExerciseHasNotBegun(_now.AddMinutes(1)));
        new ExerciseHasNotBegun(_now.AddMinutes(1)).Message.ShouldStartWith("This exercise begins at 10:43am.");
    }

    private WashUp AnOpenWashUp()
    {
        var washUp = WashUp.Of(_seat.JobApplicationId, _seat.DayId, _seat.Id, _now);
        washUp.Open(_now);
        return washUp;
    }

    private static IReadOnlyList<ToConfirm> Needed(IReadOnlyList<ScoreSheet> sheets, WashUp washUp) => SecondPerson.Needed(Whole, washUp, ResultOf(sheets, washUp), sheets, new HashSet<Guid>());

    private static StandardResult ResultOf(IReadOnlyList<ScoreSheet> sheets, WashUp washUp) => Standard.Of(
        Whole, [.. sheets.SelectMany(s => s.Lines.Select(l => new GivenRating(s.Id, s.AssessorName, s.AssessorKind, s.ExerciseCode, l.ValueCode, l.Rating)))], washUp.Agreed, concernStands: false);

    private ScoreSheet ASheet(Guid by, string exercise, int? openness, int? safeguarding)
    {
        var sheet = ScoreSheet.Start(_seat, by, by == _dana ? "Dana" : "Tom", AssessorKind.Practitioner, exercise, _now, Whole, By(by));
        sheet.Save([new SheetAnswer(Openness, openness, openness is null), new SheetAnswer(Safeguarding, safeguarding, safeguarding is null)], [], null, Whole, _now).ShouldBeNull();
        return sheet;
    }

    private static Act By(Guid id) => new(new Actor(ActorKind.Staff, id.ToString(), id == _dana ? "Dana" : id == _tom ? "Tom" : "Morgan"), _now);
}
