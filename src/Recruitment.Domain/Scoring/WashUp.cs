namespace Recruitment.Domain.Scoring;

/// <summary>
/// The talk about one candidate after everybody has rated alone: what was agreed stands beside what was rated, with the reason and the names. Only evidence that was written down on the day
/// may be used, and what nobody saw is not agreed. [domain.md 5.4]
/// </summary>
public sealed partial class WashUp : AggregateRoot
{
    private readonly List<Talk> _talks = [];
    private readonly List<AgreedRating> _agreed = [];
    private readonly List<SheetExcuse> _excusedSheets = [];
    private readonly List<SettledConcern> _concerns = [];
    private readonly List<FeedbackLine> _feedback = [];
    private readonly List<Confirmation> _confirmations = [];

    private WashUp()
    {
    }

    public const int FeedbackLines = 3;

    /// <summary>A talk has two voices at least.</summary>
    public const int LeastVoices = 2;

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

    /// <summary>What nobody settles alone: a second person confirms each from their own account before anybody decides.</summary>
    public IReadOnlyList<Confirmation> Confirmations => _confirmations;

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
        _excusedSheets.Add(new SheetExcuse(staffId, exerciseCode, reason.Trim(), act));
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
    /// <param name="voices">The names of those who agreed.</param>
    public Refusal? Agree(ValueScore value, IReadOnlyList<CellOutcome> outcomes, string reason, IReadOnlyCollection<string> voices, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        if (FinishedAt is not null) return new WashUpIsFinished();
        if (outcomes.Any(o => value.Cells.All(c => c.Exercise.Code != o.ExerciseCode))) return new NoSuchValue();
        if (string.IsNullOrWhiteSpace(reason)) return new SayWhy();
        if (voices.Count < LeastVoices) return new NobodyAgreesAlone();
        if (outcomes.Any(o => o.Rating is < Framework.LowestRating or > Framework.HighestRating)) return new RatingIsOffTheScale();
        if (outcomes.Any(o => !o.Stands && o.Rating is not null && value.Cells.Single(c => c.Exercise.Code == o.ExerciseCode).Ratings.Count == 0)) return new NobodySawIt();

        var code = value.Value.Code;
        _agreed.RemoveAll(a => a.ValueCode == code && outcomes.All(o => o.Stands || o.ExerciseCode != a.ExerciseCode));
        foreach (var outcome in outcomes.Where(o => !o.Stands))
        {
            if (_agreed.Find(a => a.ValueCode == code && a.ExerciseCode == outcome.ExerciseCode) is { } before) before.Change(outcome.Rating);
            else _agreed.Add(new AgreedRating(code, outcome.ExerciseCode, outcome.Rating));
        }

        Remember(value.Value, reason.Trim(), string.Join(", ", voices), act);
        return null;
    }

    /// <summary>A value near the line about which nobody disagrees: the ratings stand as they were given.</summary>
    public Refusal? LetStand(ValueScore value, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        if (FinishedAt is not null) return new WashUpIsFinished();
        if (!Scoring.Talks.NobodyDisagrees(value)) return new SomethingNeedsATalk();
        Remember(value.Value, "Near the line, and nobody disagrees: the ratings stand.", act.By.Name, act);
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
    /// <param name="toConfirm">What a second person has to confirm. <see cref="SecondPerson"/></param>
    public Refusal? Finish(IReadOnlyList<ValueTalk> needed, IReadOnlyList<Guid> raisedConcerns, IReadOnlyList<ToConfirm> toConfirm, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        if (FinishedAt is not null) return new WashUpIsFinished();
        if (needed.Any(n => !HasTalked(n.ValueCode)) || raisedConcerns.Any(c => !_concerns.Exists(s => s.SheetId == c))) return new SomethingNeedsATalk();
        FinishedAt = act.At;
        foreach (var matter in toConfirm) _confirmations.Add(new Confirmation(_confirmations.Count + 1, matter));
        return null;
    }

    /// <summary>Until somebody has decided: what was confirmed and checked has to be confirmed and checked again.</summary>
    public Refusal? Reopen(Act act)
    {
        if (FinishedAt is null) return new WashUpIsNotFinished();
        if (string.IsNullOrWhiteSpace(act.Why)) return new SayWhyAgain();
        (FinishedAt, FeedbackCheckedBy) = (null, null);
        _confirmations.Clear();
        return null;
    }

    public bool HasTalked(string valueCode) => _talks.Exists(t => t.ValueCode == valueCode);

    /// <summary>The host has read these lines against the evidence that each of them comes from, and they may go out.</summary>
    public Refusal? CheckFeedback(IReadOnlyList<FeedbackWords> lines, IReadOnlyList<ScoreSheet> sheets, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        var words = lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).ToList();
        if (words.Count != FeedbackLines) return new FeedbackNeedsThreeLines();
        if (words.FindIndex(l => !StandsOn(sheets, l)) is var number and >= 0) return new StandsOnNoSheet(number + 1);
        while (_feedback.Count < words.Count) _feedback.Add(new FeedbackLine(_feedback.Count + 1));
        foreach (var (line, said) in _feedback.Zip(words)) line.Say(said);
        FeedbackCheckedBy = act.By.Name;
        Record("FeedbackChecked", act);
        return null;
    }

    private static bool StandsOn(IReadOnlyList<ScoreSheet> sheets, FeedbackWords line)
    {
        var evidence = sheets.SelectMany(s => s.Evidence).Where(e => e.ValueCode == line.ValueCode).ToList();
        return line.EvidenceId is { } id ? evidence.Exists(e => e.Id == id) : evidence.Count == 0 && sheets.Any(s => s.Lines.Any(l => l.ValueCode == line.ValueCode && !l.NotSeen));
    }

    private void Remember(FrameworkValue value, string reason, string names, Act act)
    {
        if (_talks.Find(t => t.ValueCode == value.Code) is { } talk) talk.Retell(reason, names, act);
        else _talks.Add(new Talk(value.Code, reason, names, act));
        Record("WashUpAgreed", act with { Why = $"{reason} ({names})" }, after: value.Name);
    }
}
