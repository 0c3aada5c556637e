using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Recruitment.Infrastructure.Data;

/// <summary>
/// SQLite lets one writer in at a time, and whoever finds it busy sleeps and tries again: with many at once some sleep for seconds and hold a thread meanwhile. Here they stand in
/// a queue before the door, first come, first served. Only a queue: what keeps writers apart is SQLite's own lock, so nothing is lost if somebody goes in beside it. (src/decisions/0012)
/// </summary>
/// <param name="patience">After so long whoever is inside has stopped or never came out: the next goes in, and opens the door again on leaving.</param>
internal sealed class WriteTurns(TimeSpan patience) : DbTransactionInterceptor, ISaveChangesInterceptor, IDisposable
{
    private readonly SemaphoreSlim _door = new(1);
    private readonly ConditionalWeakTable<DbConnection, SemaphoreSlim> _inside = [];

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        // Somebody whose last transaction ended without a word does not wait for themselves.
        if (_inside.TryGetValue(connection, out _)) return result;
        await _door.WaitAsync(patience, cancellationToken);
        _inside.AddOrUpdate(connection, _door);
        connection.StateChange += Closed;
        return result;
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.Context);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Left(eventData.Context);

    /// <summary>A save that fails ends its own transaction without a word.</summary>
    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) =>
        eventData.Context?.Database.CurrentTransaction is null ? Left(eventData.Context) : Task.CompletedTask;

    public void Dispose() => _door.Dispose();

    private Task Left(DbContext? context)
    {
        if (context is not null) Left(context.Database.GetDbConnection());
        return Task.CompletedTask;
    }

    private void Left(DbConnection connection)
    {
        connection.StateChange -= Closed;
        if (_inside.Remove(connection) && _door.CurrentCount == 0) _door.Release();
    }

    /// <summary>A transaction that was left by a fault ends without a word; at the latest it is over with its request.</summary>
    private void Closed(object connection, StateChangeEventArgs change)
    {
        if (change.CurrentState is ConnectionState.Closed) Left((DbConnection)connection);
    }
}
