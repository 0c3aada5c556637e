using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Testing;

/// <summary>Every question that a service put to its database while this was listening: to be counted, and to be asked how it would be answered.</summary>
public sealed class QueryLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _database;
    private readonly List<Query> _queries = [];
    private readonly List<IDisposable> _subscriptions = [];

    internal QueryLog(string dataFolder)
    {
        _database = dataFolder;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public sealed record Query(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters);

    public IReadOnlyList<Query> Queries
    {
        get
        {
            lock (_queries) return [.. _queries];
        }
    }

    public int Count => Queries.Count;

    public void Dispose() => _subscriptions.ForEach(s => s.Dispose());

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener listener)
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore") _subscriptions.Add(listener.Subscribe(this));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> message)
    {
        if (message.Value is not CommandEventData { Context: RecruitmentDbContext } data || message.Key != RelationalEventId.CommandExecuting.Name) return;
        if (data.Command.Connection?.DataSource.StartsWith(_database, StringComparison.Ordinal) != true) return;
        var query = new Query(data.Command.CommandText, [.. data.Command.Parameters.Cast<System.Data.Common.DbParameter>().Select(p => (p.ParameterName, p.Value))]);
        lock (_queries) _queries.Add(query);
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }
}
