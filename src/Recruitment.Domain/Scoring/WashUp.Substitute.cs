namespace Recruitment.Domain.Scoring;

public sealed partial class WashUp
{
    /// <summary>Two people look again at a value that nobody saw: the talk waits for their sheets, and until they are in nobody reads anybody’s ratings.</summary>
    public Refusal? WaitForSubstitute(ValueScore value, Act act)
    {
        if (OpenedAt is null) return new WashUpHasNotBegun();
        if (value.Cells.Any(c => c.Ratings.Count > 0)) return new SomebodySawIt();
        (OpenedAt, FinishedAt, FeedbackCheckedBy) = (null, null, null);
        _confirmations.Clear();
        _talks.RemoveAll(t => t.ValueCode == value.Value.Code);
        _agreed.RemoveAll(a => a.ValueCode == value.Value.Code);
        Record("SubstituteAwaited", act, after: value.Value.Name);
        return null;
    }
}

public sealed record SomebodySawIt() : Refusal("Somebody rated this value, so it is not looked at again: talk about it in the wash-up.");
