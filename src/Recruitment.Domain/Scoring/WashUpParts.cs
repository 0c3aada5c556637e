namespace Recruitment.Domain.Scoring;

/// <summary>A value that was talked through, whether anything changed or not.</summary>
public sealed class Talk
{
    private Talk()
    {
    }

    internal Talk(string valueCode, string reason, string names, Act act)
    {
        ValueCode = valueCode;
        Retell(reason, names, act);
    }

    public string ValueCode { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Who was in the talk.</summary>
    public string Names { get; private set; } = "";

    public Guid RecordedById { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    internal void Retell(string reason, string names, Act act) => (Reason, Names, RecordedById, RecordedBy, At) = (reason, names, act.StaffId, act.By.Name, act.At);
}

/// <summary>One rating in place of the assessors' own for one value in one exercise; theirs stay readable beside it.</summary>
public sealed class AgreedRating
{
    private AgreedRating()
    {
    }

    internal AgreedRating(string valueCode, string exerciseCode, int? rating) => (ValueCode, ExerciseCode, Rating) = (valueCode, exerciseCode, rating);

    public string ValueCode { get; private set; } = "";

    public string ExerciseCode { get; private set; } = "";

    /// <summary>Null: there was not enough to see, and this exercise is left out of the value's mean.</summary>
    public int? Rating { get; private set; }

    internal void Change(int? rating) => Rating = rating;
}

/// <summary>A sheet that nobody waits for any more.</summary>
public sealed class SheetExcuse
{
    private SheetExcuse()
    {
    }

    internal SheetExcuse(Guid staffId, string exerciseCode, string reason, Act act) =>
        (StaffId, ExerciseCode, Reason, ExcusedById, ExcusedBy, At) = (staffId, exerciseCode, reason, act.StaffId, act.By.Name, act.At);

    public Guid StaffId { get; private set; }

    public string ExerciseCode { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Guid ExcusedById { get; private set; }

    public string ExcusedBy { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>What became of a concern.</summary>
public sealed class SettledConcern
{
    private SettledConcern()
    {
    }

    internal SettledConcern(Guid sheetId, bool isSettled, string words, Act act)
    {
        SheetId = sheetId;
        Change(isSettled, words, act);
    }

    public Guid SheetId { get; private set; }

    public bool IsSettled { get; private set; }

    public string Words { get; private set; } = "";

    public Guid RecordedById { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    internal void Change(bool isSettled, string words, Act act) => (IsSettled, Words, RecordedById, RecordedBy, At) = (isSettled, words, act.StaffId, act.By.Name, act.At);
}

public sealed class FeedbackLine
{
    private FeedbackLine()
    {
    }

    internal FeedbackLine(int number) => Number = number;

    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The line of evidence that it puts into words; null where nobody wrote a line about <see cref="ValueCode"/> and the ratings alone speak.</summary>
    public Guid? EvidenceId { get; private set; }

    public string ValueCode { get; private set; } = "";

    internal void Say(FeedbackWords words) => (Text, EvidenceId, ValueCode) = (words.Text.Trim(), words.EvidenceId, words.ValueCode ?? "");
}

/// <summary>What the candidate is to read, and what on the sheets it comes from.</summary>
public sealed record FeedbackWords(string Text, string? ValueCode, Guid? EvidenceId);

/// <summary>What the talk says about one exercise: the ratings stand, a rating is agreed, or (neither) the exercise is left out.</summary>
public sealed record CellOutcome(string ExerciseCode, bool Stands, int? Rating);
