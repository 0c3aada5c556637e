using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Recruitment.Infrastructure.Tests;

/// <summary>All that the demo's database says, a line a row, but for what is secret, which is new each time, and the stamps by which a save sees that somebody else was first.</summary>
internal static class DemoWords
{
    private static readonly string[] _newEachTime = ["PasswordHash", "SecurityStamp", "ConcurrencyStamp", "ProtectedSecret", "Version", "DedupeKey", "LinkId", "TokenHash", "PrivateLinks.Id"];

    public static IReadOnlyList<string> Of(string folder)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "recruitment.db")};Mode=ReadOnly");
        database.Open();
        var tables = Read(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'Search%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'", row => row.GetString(0));
        return [.. tables.SelectMany(table => Rows(database, table).Select(row => $"{table}: {string.Join("; ", row.Where(c => !_newEachTime.Contains(c.Key) && !_newEachTime.Contains($"{table}.{c.Key}")).Select(c => $"{c.Key}={c.Value}"))}")).Order(StringComparer.Ordinal)];
    }

    private static List<Dictionary<string, string>> Rows(SqliteConnection database, string table) =>
        Read(database, $"SELECT * FROM \"{table}\"", row => Enumerable.Range(0, row.FieldCount).Where(i => !row.IsDBNull(i)).ToDictionary(row.GetName, i => $"{row.GetValue(i)}", StringComparer.Ordinal));

    private static List<T> Read<T>(SqliteConnection database, string sql, Func<DbDataReader, T> take)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read()) rows.Add(take(row));
        return rows;
    }
}
