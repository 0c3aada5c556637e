using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Recruitment.Infrastructure.Data;

/// <summary>
/// Every connection: nothing committed is lost when the power goes, a busy file is waited for, and references between rows hold. Once open it stays open as long as its context,
/// which is used again and again: to open one means a lock that all requests want, and thirty functions told to SQLite anew. (src/decisions/0014)
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}
