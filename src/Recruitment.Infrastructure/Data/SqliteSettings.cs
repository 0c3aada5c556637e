using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Recruitment.Application;

namespace Recruitment.Infrastructure.Data;

/// <summary>
/// Every connection: nothing committed is lost when the power goes, a busy file is waited for, and references between rows hold. Once open it stays open as long as its context,
/// which is used again and again: to open one means a lock that all requests want, and thirty functions told to SQLite anew. (src/decisions/0014)
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000;";

    private static readonly (string Pragma, string Must)[] _musts = [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "10000")];

    /// <summary>SQLite answers a setting that it cannot have with the one that it keeps, and no error: so each is read back before the first row is written.</summary>
    public static void MakeDurable(DbConnection connection)
    {
        Ask(connection, "PRAGMA journal_mode=WAL;");
        foreach (var (pragma, must) in _musts)
        {
            if (Ask(connection, $"PRAGMA {pragma};") is var has && has != must)
                throw new StartFault($"The database {connection.DataSource} would not keep what it is given: its {pragma} is {has} and must be {must}. Recruitment:DataFolder must be on a disk of this machine, not on a network drive.");
        }
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());

    private static void Set(DbConnection connection) => Ask(connection, Settings);

    private static string? Ask(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
