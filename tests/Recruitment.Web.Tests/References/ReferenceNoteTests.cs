using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.References;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.References;

public sealed class ReferenceNoteTests : IAsyncDisposable
{
    private static readonly ReferenceScript _script = new("1", "Hello", "Thank you", [new("dates", "When?", null, AnswerKind.Dates, true, null, Enum.GetValues<RefereeKind>())]);

    private static readonly DateOnly _from = new(2022, 1, 10);

    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private enum Word
    {
        StillTyped,
        NotAnswered,
        Confirmed,
        Corrected,
        NeverConfirmed,
        Counts,
        DoesNotCount,
    }

    private enum Matter
    {
        None,
        Open,
        Decided,
    }

    private sealed record Standing(Word Word, Matter Concern, Matter Dates)
    {
        public bool HasOpenMatter => Concern is Matter.Open || Dates is Matter.Open;
    }

    [Fact]
    public async Task Every_note_that_can_be_waits_for_a_manager_counts_or_does_neither_in_the_database_as_in_memory()
    {
        var application = await _service.SomebodyWhoMetTheStandard("Jo Barker");
        var notes = (from word in Enum.GetValues<Word>() from concern in Enum.GetValues<Matter>() from dates in Enum.GetValues<Matter>() select new Standing(word, concern, dates))
            .Select(s => (Standing: s, Made: Make(s, application.Id))).ToList();
        await _service.InDatabase(async db =>
        {
            db.AddRange(notes.SelectMany(n => new object[] { n.Made.Referee, n.Made.Note }));
            await db.SaveChangesAsync();
        });

        var stored = (await _service.InDatabase(db => ReferenceNote.Of(db.ReferenceRecords.AsNoTracking()).ToListAsync())).ToDictionary(n => n.Record.Id);
        foreach (var (standing, (_, note)) in notes)
        {
            var hasWord = standing.Word is Word.Confirmed or Word.Corrected or Word.Counts;
            var expected = (standing.Word is not Word.StillTyped && (standing.HasOpenMatter || standing.Word is Word.NeverConfirmed), hasWord && !standing.HasOpenMatter);
            Answers(stored[note.Id]).ShouldBe(expected, standing.ToString());
            Answers(ReferenceNote.Of(new[] { note }.AsQueryable()).Single()).ShouldBe(expected, standing.ToString());
        }
    }

    private static (bool WaitsForManager, bool IsSettled) Answers(ReferenceNote note) => (note.WaitsForManager, note.IsSettled);

    private (Referee Referee, ReferenceRecord Note) Make(Standing standing, Guid applicationId)
    {
        var act = TestData.AnAct(_service.Time.GetUtcNow());
        var referee = Referee.NameFor(applicationId, new RefereeDetails(RefereeKind.CurrentOrLastEmployer, "Sam Field", "Team manager", "Westmere Council", "sam.field@westmere.example", "", _from, null), act);
        var note = ReferenceRecord.Begin(referee, _script, act);
        note.Type(Worked(_from), act).ShouldBeNull();
        if (standing.Concern is not Matter.None) note.RaiseConcern("A live warning", act);
        if (standing.Dates is not Matter.None) note.CompareDates(_from.AddYears(-1), null, act);
        Bring(note, standing.Word, act);
        note.Resolve(standing.Concern is Matter.Decided ? "Not upheld" : null, standing.Dates is Matter.Decided ? "A slip" : null, act).ShouldBeNull();
        return (referee, note);
    }

    private static void Bring(ReferenceRecord note, Word word, Act act)
    {
        if (word is Word.StillTyped) return;
        note.ReadBack(_script.Questions, act).ShouldBeNull();
        if (word is Word.Confirmed) note.Confirm(act).ShouldBeNull();
        if (word is Word.Corrected) note.Correct([], Worked(_from.AddDays(3)), act).ShouldBeNull();
        if (word is Word.NeverConfirmed or Word.Counts or Word.DoesNotCount) note.LeaveUnconfirmed(act with { At = act.At + ReferenceRecord.TimeToConfirm });
        if (word is Word.Counts or Word.DoesNotCount) note.DecideUnconfirmed(word is Word.Counts, "HR said so", act).ShouldBeNull();
    }

    private static ReferenceAnswer[] Worked(DateOnly from) => [new("dates", "When?", AnswerKind.Dates, "", null, from, new(2026, 10, 31))];
}
