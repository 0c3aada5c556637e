using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Recruitment.Infrastructure.Data;

/// <summary>Every connection: nothing committed is lost when the power goes, a busy file is waited for, and references between rows hold.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    /// <summary>The pool hands one connection out again and again; it keeps what it was told.</summary>
    private readonly ConditionalWeakTable<object, object> _told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private void Set(DbConnection connection)
    {
        var inPool = ((SqliteConnection)connection).Handle!;
        if (_told.TryGetValue(inPool, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000;";
        command.ExecuteNonQuery();
        _told.AddOrUpdate(inPool, inPool);
    }
}
