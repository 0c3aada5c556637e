namespace Recruitment.Domain.Scoring;

public enum ConfirmKind
{
    /// <summary>The panel counts more than was rated, where there was a 1, where the value must be passed, or above anybody’s rating.</summary>
    RatingRaised,
    ConcernSettled,
    SheetGoneWithout,
    OneAssessor,

    /// <summary>Everybody who rated it had read their CV before they met.</summary>
    OnlyReaders,

    /// <summary>The decision is to differ from the arithmetic.</summary>
    DiffersFromArithmetic,
}

/// <param name="FirstId">Whose act or rating it rests on: they cannot confirm it.</param>
/// <param name="Words">What it is, as it is read by the second person and kept.</param>
public sealed record ToConfirm(ConfirmKind Kind, Guid FirstId, string FirstName, string Words, DecisionOutcome? Outcome = null);

/// <summary>One matter that nobody settles alone, and who confirmed it. [domain.md 5.2, at least two assessors; 5.4, with reason and names]</summary>
public sealed class Confirmation
{
    private Confirmation()
    {
    }

    internal Confirmation(int number, ToConfirm matter) =>
        (Number, Kind, FirstId, FirstName, Words, Outcome) = (number, matter.Kind, matter.FirstId, matter.FirstName, matter.Words, matter.Outcome);

    public int Number { get; private set; }

    public ConfirmKind Kind { get; private set; }

    public Guid FirstId { get; private set; }

    public string FirstName { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>Where the decision differs: what it is to be.</summary>
    public DecisionOutcome? Outcome { get; private set; }

    public Guid? ConfirmedById { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    internal void Confirm(Act act) => (ConfirmedById, ConfirmedBy, ConfirmedAt) = (act.StaffId, act.By.Name, act.At);
}

public sealed partial class WashUp
{
    /// <summary>A second person has read the evidence and confirms whatever does not rest on themselves.</summary>
    public Refusal? Confirm(Act act)
    {
        if (!act.By.IsPerson || act.StaffId == Guid.Empty) return new JobApplications.OnlyAPersonMayDecide();
        if (FinishedAt is null) return new WashUpComesFirst();
        var left = _confirmations.Where(c => c.ConfirmedById is null).ToList();
        if (left.Count == 0) return new NothingToConfirm();
        var mine = left.Where(c => c.FirstId != act.StaffId).ToList();
        if (mine.Count == 0) return new NotYourOwnToConfirm();
        foreach (var matter in mine)
        {
            matter.Confirm(act);
            Record("SecondPersonConfirmed", act, after: matter.Words);
        }

        return null;
    }

    /// <summary>Somebody means to decide otherwise than the arithmetic says, and asks a second person.</summary>
    public Refusal? ProposeToDiffer(DecisionOutcome outcome, Act act)
    {
        if (!act.By.IsPerson) return new JobApplications.OnlyAPersonMayDecide();
        if (FinishedAt is null) return new WashUpComesFirst();
        if (string.IsNullOrWhiteSpace(act.Why)) return new SayWhyYouDiffer();
        _confirmations.RemoveAll(c => c.Kind == ConfirmKind.DiffersFromArithmetic);
        var number = _confirmations.Count == 0 ? 1 : _confirmations.Max(c => c.Number) + 1;
        _confirmations.Add(new Confirmation(number, new ToConfirm(ConfirmKind.DiffersFromArithmetic, act.StaffId, act.By.Name, act.Why.Trim(), outcome)));
        Record("AskedToDiffer", act, after: outcome.ToString());
        return null;
    }

    /// <summary>What a second person agreed to, where the decision is to differ.</summary>
    public Confirmation? DifferenceAgreed(DecisionOutcome outcome) =>
        _confirmations.Find(c => c.Kind == ConfirmKind.DiffersFromArithmetic && c.Outcome == outcome && c.ConfirmedById is not null);
}
