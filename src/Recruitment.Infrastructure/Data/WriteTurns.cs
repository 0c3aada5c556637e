using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Recruitment.Infrastructure.Data;

/// <summary>
/// SQLite lets one writer in at a time, and whoever finds it busy sleeps and tries again: with many at once some sleep for seconds and hold a thread meanwhile. Here they stand in
/// a queue before the door, first come, first served. Only a queue: what keeps writers apart is SQLite's own lock, so nothing is lost if somebody goes in beside it. (src/decisions/0012)
/// </summary>
internal sealed class WriteTurns : DbTransactionInterceptor, IDbConnectionInterceptor, IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _door = new(1);
    private readonly ConditionalWeakTable<DbConnection, SemaphoreSlim> _inside = [];

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        // One connection may hold several transactions after each other before it goes back, as the migrations do: it does not wait for itself.
        if (_inside.TryGetValue(connection, out _)) return result;
        // After so long whoever is inside has stopped or never came out: go in, and open the door again on leaving.
        await _door.WaitAsync(_patience, cancellationToken);
        _inside.AddOrUpdate(connection, _door);
        return result;
    }

    /// <summary>Whatever became of the transaction, it is over when its connection goes back to the pool.</summary>
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (_inside.Remove(connection) && _door.CurrentCount == 0) _door.Release();
    }

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        ConnectionClosed(connection, eventData);
        return Task.CompletedTask;
    }

    public void Dispose() => _door.Dispose();
}
