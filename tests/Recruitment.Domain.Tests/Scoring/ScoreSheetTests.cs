using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using static Recruitment.Domain.Tests.Scoring.AFramework;

namespace Recruitment.Domain.Tests.Scoring;

public sealed class ScoreSheetTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 26, 10, 42, 0, TimeSpan.Zero);
    private static readonly Act _act = new(new Actor(ActorKind.Staff, "1", "Priya Shah"), _now);

    [Fact]
    public void A_sheet_with_a_value_that_nobody_answered_is_not_complete()
    {
        var sheet = ASheet(new SheetAnswer(Openness, 3, NotSeen: false));
        sheet.Submit(Whole, _act).ShouldBeOfType<SheetIsNotComplete>();
        sheet.Missing(Whole).ShouldHaveSingleItem().ShouldBe(new MissingFromSheet(Whole.Value(Safeguarding)!, MissingKind.Rating));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_1_or_a_5_needs_a_line_of_evidence(int rating, bool needed)
    {
        var sheet = ASheet(new SheetAnswer(Openness, rating, false), new SheetAnswer(Safeguarding, 3, false));
        sheet.Missing(Whole).Any(m => m.Kind == MissingKind.Evidence).ShouldBe(needed);
        sheet.Save([], [new EvidenceWords(Guid.NewGuid(), Openness, "“I got that wrong, and I said so”")], null, Whole, _now);
        sheet.Submit(Whole, _act).ShouldBeNull();
    }

    [Fact]
    public void Did_not_see_it_is_an_answer_and_needs_no_evidence()
    {
        var sheet = ASheet(new SheetAnswer(Openness, null, NotSeen: true), new SheetAnswer(Safeguarding, 3, false));
        sheet.Lines.Single(l => l.ValueCode == Openness).NotSeen.ShouldBeTrue();
        sheet.Submit(Whole, _act).ShouldBeNull();
    }

    [Fact]
    public void A_submitted_sheet_cannot_be_changed_in_any_way()
    {
        var sheet = ASheet(new SheetAnswer(Openness, 3, false), new SheetAnswer(Safeguarding, 3, false));
        var line = Guid.NewGuid();
        sheet.Save([], [new EvidenceWords(line, Openness, "Said so")], null, Whole, _now);
        sheet.Submit(Whole, _act).ShouldBeNull();

        sheet.Save([new SheetAnswer(Openness, 5, false)], [new EvidenceWords(line, Openness, "")], "No", Whole, _now).ShouldBeOfType<SheetIsSubmitted>();
        sheet.RemoveEvidence(line, _now).ShouldBeOfType<SheetIsSubmitted>();
        sheet.Submit(Whole, _act).ShouldBeOfType<SheetIsSubmitted>();
        sheet.Lines.Single(l => l.ValueCode == Openness).Rating.ShouldBe(3);
        sheet.Evidence.ShouldHaveSingleItem();
        sheet.Concern.ShouldBeNull();
    }

    [Fact]
    public void A_line_that_is_saved_while_it_is_typed_is_one_line_with_the_moment_of_its_first_word()
    {
        var (sheet, line) = (ASheet(), Guid.NewGuid());
        sheet.Save([], [new EvidenceWords(line, Openness, "Said")], null, Whole, _now);
        sheet.Save([], [new EvidenceWords(line, Openness, "Said sorry first")], null, Whole, _now.AddMinutes(1));
        var kept = sheet.Evidence.ShouldHaveSingleItem();
        kept.Text.ShouldBe("Said sorry first");
        kept.At.ShouldBe(_now);
    }

    [Fact]
    public void An_answer_about_a_value_that_this_exercise_does_not_show_is_not_kept() =>
        ASheet(new SheetAnswer("kindness", 5, false)).Lines.ShouldBeEmpty();

    [Fact]
    public void The_history_of_a_sheet_never_says_a_rating()
    {
        var sheet = ASheet(new SheetAnswer(Openness, 2, false), new SheetAnswer(Safeguarding, 4, false));
        sheet.Submit(Whole, _act);
        var history = sheet.TakeHistory();
        history.Select(h => h.What).ShouldBe(["SheetStarted", "RatingsSubmitted"]);
        history.ShouldAllBe(h => h.After == "group" && h.Before == null && h.Why == null);
    }

    private static ScoreSheet ASheet(params SheetAnswer[] answers)
    {
        var seat = Seat.Book(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2026, 11, 26), _act);
        var sheet = ScoreSheet.Start(seat, Guid.NewGuid(), "Priya Shah", AssessorKind.Manager, "group", _now, Whole, _act);
        sheet.Save(answers, [], null, Whole, _now).ShouldBeNull();
        return sheet;
    }
}
