namespace Recruitment.Domain;

/// <summary>A record that changes by its own verbs only, remembers each change, and notices when two people change it at once.</summary>
public abstract class AggregateRoot
{
    private readonly List<HistoryEntry> _unsaved = [];

    public Guid Id { get; protected init; }

    /// <summary>Changes with every save; a form that carries an older one is stale.</summary>
    public Guid Version { get; private set; }

    /// <summary>Hands over what happened since the last save, once.</summary>
    public IReadOnlyList<HistoryEntry> TakeHistory()
    {
        var entries = _unsaved.ToArray();
        _unsaved.Clear();
        return entries;
    }

    /// <summary>Adds a line under this record, or under the application it belongs to, so that one timeline tells a person's whole story.</summary>
    protected void Record(string what, Act act, string? before = null, string? after = null) =>
        _unsaved.Add(HistoryEntry.Of(HistorySubject, HistoryId, what, act, before, after));

    protected virtual string HistorySubject => GetType().Name;

    protected virtual Guid HistoryId => Id;
}
