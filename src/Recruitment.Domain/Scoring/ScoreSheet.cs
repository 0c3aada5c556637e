using System.Globalization;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Scoring;

/// <summary>
/// What one assessor saw of one candidate in one exercise, and how they rate it: evidence first, then a rating. It is theirs alone until they submit it; from then on nobody changes it.
/// [domain.md 5.2, independent rating]
/// </summary>
public sealed class ScoreSheet : AggregateRoot
{
    private readonly List<SheetLine> _lines = [];
    private readonly List<EvidenceLine> _evidence = [];

    private ScoreSheet()
    {
    }

    public Guid DayId { get; private set; }

    public Guid SeatId { get; private set; }

    public Guid JobApplicationId { get; private set; }

    public Guid StaffId { get; private set; }

    /// <summary>The assessor's name and kind as they were on the day.</summary>
    public string AssessorName { get; private set; } = "";

    public AssessorKind AssessorKind { get; private set; }

    public string ExerciseCode { get; private set; } = "";

    /// <summary>The framework that it was begun with; results can be compared only within one.</summary>
    public string FrameworkVersion { get; private set; } = "";

    /// <summary>When its exercise begins: nothing was seen before that, so nothing is written before that.</summary>
    public DateTimeOffset OpensAt { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Something about a child's safety that a rating cannot hold. The wash-up settles it or it stands.</summary>
    public string? Concern { get; private set; }

    public IReadOnlyList<SheetLine> Lines => _lines;

    public IReadOnlyList<EvidenceLine> Evidence => _evidence;

    public bool IsSubmitted => SubmittedAt is not null;

    protected override string HistorySubject => "JobApplication";

    protected override Guid HistoryId => JobApplicationId;

    public static ScoreSheet Start(Seat seat, Guid staffId, string assessorName, AssessorKind kind, string exerciseCode, DateTimeOffset opensAt, Framework framework, Act act)
    {
        var sheet = new ScoreSheet
        {
            Id = Ids.At(act.At),
            DayId = seat.DayId,
            SeatId = seat.Id,
            JobApplicationId = seat.JobApplicationId,
            StaffId = staffId,
            AssessorName = assessorName,
            AssessorKind = kind,
            ExerciseCode = exerciseCode,
            FrameworkVersion = framework.Version,
            OpensAt = opensAt,
            StartedAt = act.At,
            SavedAt = act.At,
        };
        sheet.Record("SheetStarted", act, after: exerciseCode);
        return sheet;
    }

    /// <summary>Keeps what is there so far; nothing need be complete. The history has no word of it: it would show a rating before its time.</summary>
    public Refusal? Save(IReadOnlyList<SheetAnswer> answers, IReadOnlyList<EvidenceWords> evidence, string? concern, Framework framework, DateTimeOffset now)
    {
        if (IsSubmitted) return new SheetIsSubmitted();
        if (now < OpensAt) return new ExerciseHasNotBegun(OpensAt);
        var codes = framework.ValuesOf(ExerciseCode).Select(v => v.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var answer in answers.Where(a => codes.Contains(a.ValueCode))) Answer(answer);
        foreach (var words in evidence.Where(e => codes.Contains(e.ValueCode))) Write(words, now);
        (Concern, SavedAt) = (string.IsNullOrWhiteSpace(concern) ? null : concern.Trim(), now);
        return null;
    }

    public Refusal? RemoveEvidence(Guid lineId, DateTimeOffset now)
    {
        if (IsSubmitted) return new SheetIsSubmitted();
        _evidence.RemoveAll(e => e.Id == lineId);
        SavedAt = now;
        return null;
    }

    /// <summary>What has to be there before it can be submitted, in the order of the sheet.</summary>
    public IReadOnlyList<MissingFromSheet> Missing(Framework framework) => [.. framework.ValuesOf(ExerciseCode).Select(Missing).OfType<MissingFromSheet>()];

    public Refusal? Submit(Framework framework, Act act)
    {
        if (IsSubmitted) return new SheetIsSubmitted();
        if (act.At < OpensAt) return new ExerciseHasNotBegun(OpensAt);
        if (Missing(framework).Count > 0) return new SheetIsNotComplete();
        SubmittedAt = act.At;
        Record("RatingsSubmitted", act, after: ExerciseCode);
        return null;
    }

    private MissingFromSheet? Missing(FrameworkValue value) => _lines.Find(l => l.ValueCode == value.Code) switch
    {
        null => new(value, MissingKind.Rating),
        { Rating: Framework.LowestRating or Framework.HighestRating } when !_evidence.Exists(e => e.ValueCode == value.Code) => new(value, MissingKind.Evidence),
        _ => null,
    };

    private void Answer(SheetAnswer answer)
    {
        if (!answer.NotSeen && answer.Rating is not (>= Framework.LowestRating and <= Framework.HighestRating)) return;
        var rating = answer.NotSeen ? null : answer.Rating;
        if (_lines.Find(l => l.ValueCode == answer.ValueCode) is { } line) line.Rate(rating);
        else _lines.Add(new SheetLine(answer.ValueCode, rating));
    }

    /// <summary>A line keeps the moment of its first word, however often it is saved while it is being typed.</summary>
    private void Write(EvidenceWords words, DateTimeOffset now)
    {
        var line = _evidence.Find(e => e.Id == words.Id);
        if (string.IsNullOrWhiteSpace(words.Text))
        {
            if (line is not null) _evidence.Remove(line);
        }
        else if (line is null)
        {
            _evidence.Add(new EvidenceLine(words.Id, words.ValueCode, words.Text.Trim(), now));
        }
        else
        {
            line.Reword(words.Text.Trim());
        }
    }
}

/// <summary>An answer about one value: a rating, or "I did not see it", which is no rating and never a low one.</summary>
public sealed class SheetLine
{
    private SheetLine()
    {
    }

    internal SheetLine(string valueCode, int? rating) => (ValueCode, Rating) = (valueCode, rating);

    public string ValueCode { get; private set; } = "";

    /// <summary>1 to 5; null for "I did not see it".</summary>
    public int? Rating { get; private set; }

    public bool NotSeen => Rating is null;

    internal void Rate(int? rating) => Rating = rating;
}

/// <summary>What was seen or heard, as near to the words as can be, with the moment. [domain.md 5.2, ORCE]</summary>
public sealed class EvidenceLine
{
    private EvidenceLine()
    {
    }

    internal EvidenceLine(Guid id, string valueCode, string text, DateTimeOffset at) => (Id, ValueCode, Text, At) = (id, valueCode, text, at);

    public Guid Id { get; private set; }

    public string ValueCode { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    internal void Reword(string text) => Text = text;
}

public sealed record SheetAnswer(string ValueCode, int? Rating, bool NotSeen);

/// <param name="Id">Given by the page, so that a line that is sent twice is kept once.</param>
public sealed record EvidenceWords(Guid Id, string ValueCode, string Text);

public enum MissingKind
{
    Rating,

    /// <summary>A 1 or a 5 says something strong: it needs a line of what was seen. [product.md, feature 45]</summary>
    Evidence,
}

public sealed record MissingFromSheet(FrameworkValue Value, MissingKind Kind);

public sealed record SheetIsSubmitted() : Refusal("You have submitted these ratings, so they cannot be changed any more. If something is wrong, say so in the wash-up.");

public sealed record ExerciseHasNotBegun(DateTimeOffset OpensAt)
    : Refusal($"This exercise begins at {LondonTime.Of(OpensAt).ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant()}. You can write on its sheet from then on.");

public sealed record SheetIsNotComplete() : Refusal("Something is still missing. The list says what.");
