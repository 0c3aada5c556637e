namespace Recruitment.Domain.Scoring;

/// <summary>
/// The talk about one candidate after everybody has rated alone: what was agreed stands beside what was rated, with the reason and the names. Only evidence that was written down on the day
/// may be used. [domain.md 5.4]
/// </summary>
public sealed class WashUp : AggregateRoot
{
    private readonly List<Talk> _talks = [];
    private readonly List<AgreedRating> _agreed = [];
    private readonly List<SheetExcuse> _excusedSheets = [];
    private readonly List<SettledConcern> _concerns = [];
    private readonly List<FeedbackLine> _feedback = [];

    private WashUp()
    {
    }

    public const int FeedbackLines = 3;

    public Guid JobApplicationId { get; private set; }

    public Guid DayId { get; private set; }

    public Guid SeatId { get; private set; }

    /// <summary>When the last sheet was in: from then on ratings can be seen.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public IReadOnlyList<Talk> Talks => _talks;

    public IReadOnlyList<AgreedRating> Agreed => _agreed;

    public IReadOnlyList<SheetExcuse> ExcusedSheets => _excusedSheets;

    public IReadOnlyList<SettledConcern> Concerns => _concerns;

    /// <summary>What the candidate is told, in the order in which it is told.</summary>
    public IReadOnlyList<FeedbackLine> Feedback => _feedback;

    public string? FeedbackCheckedBy { get; private set; }

    protected override string HistorySubject => "JobApplication";

    protected override Guid HistoryId => JobApplicationId;

    public static WashUp Of(Guid jobApplicationId, Guid dayId, Guid seatId, DateTimeOffset now) =>
        new() { Id = Ids.At(now), JobApplicationId = jobApplicationId, DayId = dayId, SeatId = seatId };

    /// <summary>Goes on without a sheet: an exercise that was left out as an agreed adjustment, or an assessor who cannot send theirs. It is not scored as zero; it is not scored.</summary>
    public Refusal? Excuse(Guid staffId, string exerciseCode, string reason, Act act)
    {
        if (OpenedAt is not null) return new WashUpHasBegun();
        if (string.IsNullOrWhiteSpace(reason)) return new SayWhy();
        if (Excuses(staffId, exerciseCode)) return null;
        _excusedSheets.Add(new SheetExcuse(staffId, exerciseCode, reason.Trim(), act.By.Name, act.At));
        Record("SheetExcused", act with { Why = reason.Trim() }, after: exerciseCode);
        return null;
    }

    /// <summary>We wait for the sheet after all.</summary>
    public Refusal? TakeExcuseBack(Guid staffId, string exerciseCode, Act act)
    {
        if (OpenedAt is not null) return new WashUpHasBegun();
        if (_excusedSheets.RemoveAll(e => e.StaffId == staffId && e.ExerciseCode == exerciseCode) > 0) Record("SheetExcuseTakenBack", act, before: exerciseCode);
        return null;
    }

    public bool Excuses(Guid staffId, string exerciseCode) => _excusedSheets.Exists(e => e.StaffId == staffId && e.ExerciseCode == exerciseCode);

    public void Open(DateTimeOffset now) => OpenedAt ??= now;

    /// <summary>One value talked through: for each exercise the ratings stand, or one is agreed in their place, or it is left out.</summary>
    public Refusal? Agree(Framework framework, string valueCode, IReadOnlyList<CellOutcome> outcomes, string reason, string names, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        if (FinishedAt is not null) return new WashUpIsFinished();
        if (framework.Value(valueCode) is not { } value) return new NoSuchValue();
        if (string.IsNullOrWhiteSpace(names)) return new SayWhoAgreed();
        if (string.IsNullOrWhiteSpace(reason)) return new SayWhy();
        if (outcomes.Any(o => o.Rating is < Framework.LowestRating or > Framework.HighestRating)) return new RatingIsOffTheScale();

        _agreed.RemoveAll(a => a.ValueCode == valueCode && outcomes.All(o => o.Stands || o.ExerciseCode != a.ExerciseCode));
        foreach (var outcome in outcomes.Where(o => !o.Stands))
        {
            if (_agreed.Find(a => a.ValueCode == valueCode && a.ExerciseCode == outcome.ExerciseCode) is { } before) before.Change(outcome.Rating);
            else _agreed.Add(new AgreedRating(valueCode, outcome.ExerciseCode, outcome.Rating));
        }

        if (_talks.Find(t => t.ValueCode == valueCode) is { } talk) talk.Retell(reason.Trim(), names.Trim(), act);
        else _talks.Add(new Talk(valueCode, reason.Trim(), names.Trim(), act));
        Record("WashUpAgreed", act with { Why = $"{reason.Trim()} ({names.Trim()})" }, after: value.Name);
        return null;
    }

    /// <summary>A concern that was raised on a sheet is settled, or stands: then the standard is not met.</summary>
    public Refusal? Settle(Guid sheetId, bool settled, string words, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        if (FinishedAt is not null) return new WashUpIsFinished();
        if (string.IsNullOrWhiteSpace(words)) return new SayWhy();
        if (_concerns.Find(c => c.SheetId == sheetId) is { } concern) concern.Change(settled, words.Trim(), act);
        else _concerns.Add(new SettledConcern(sheetId, settled, words.Trim(), act));
        Record(settled ? "ConcernSettled" : "ConcernStands", act with { Why = words.Trim() });
        return null;
    }

    /// <summary>Everything that needed a talk has had one.</summary>
    public Refusal? Finish(IReadOnlyList<ValueTalk> needed, IReadOnlyList<Guid> raisedConcerns, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        if (FinishedAt is not null) return new WashUpIsFinished();
        if (needed.Any(n => !HasTalked(n.ValueCode)) || raisedConcerns.Any(c => !_concerns.Exists(s => s.SheetId == c))) return new SomethingNeedsATalk();
        FinishedAt = act.At;
        return null;
    }

    public bool HasTalked(string valueCode) => _talks.Exists(t => t.ValueCode == valueCode);

    /// <summary>The host has read these lines against the evidence, and they may go out.</summary>
    public Refusal? CheckFeedback(IReadOnlyList<string> lines, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        var words = lines.Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.Trim()).ToList();
        if (words.Count != FeedbackLines) return new FeedbackNeedsThreeLines();
        while (_feedback.Count < words.Count) _feedback.Add(new FeedbackLine(_feedback.Count + 1));
        foreach (var (line, text) in _feedback.Zip(words)) line.Say(text);
        FeedbackCheckedBy = act.By.Name;
        Record("FeedbackChecked", act);
        return null;
    }
}

public sealed record WashUpHasBegun() : Refusal("The wash-up for this person has begun, so the list of sheets is fixed.");

public sealed record WashUpHasNotBegun() : Refusal("The wash-up begins when every assessor has submitted. Nobody’s ratings can be seen before that.");

public sealed record WashUpIsFinished() : Refusal("The wash-up for this person is finished. What was agreed stands.");

public sealed record NoSuchValue() : Refusal("This value is not in the framework of that day.");

public sealed record SayWhy() : Refusal("Say why, in a sentence. Use only what was written down on the day.");

public sealed record RatingIsOffTheScale() : Refusal($"Choose a rating from {Framework.LowestRating} to {Framework.HighestRating}.");

public sealed record SayWhoAgreed() : Refusal("Say who was in the talk: their names stand beside what was agreed.");

public sealed record SomethingNeedsATalk() : Refusal("Something still needs a talk before the wash-up can be finished.");

public sealed record FeedbackNeedsThreeLines() : Refusal("Write three lines of feedback. Everybody gets three, whatever the result.");
