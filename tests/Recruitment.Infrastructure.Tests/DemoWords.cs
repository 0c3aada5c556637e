using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Recruitment.Infrastructure.Tests;

/// <summary>All that the demo's database says, a line a row. What has a name stands under it; ids and what is secret are left out, for they are new each time.</summary>
internal static partial class DemoWords
{
    private static readonly string[] _names = ["Reference", "Slug", "Name", "Date", "JobApplicationId"];
    private static readonly string[] _secrets = ["PasswordHash"];

    public static IReadOnlyList<string> Of(string folder)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "recruitment.db")};Mode=ReadOnly");
        database.Open();
        var tables = Read(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'Search%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'", row => row.GetString(0));
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var columns in tables.SelectMany(table => Rows(database, table)))
            if (columns.TryGetValue("Id", out var id) && Array.Find(_names, columns.ContainsKey) is { } name) names[id] = columns[name];
        return [.. tables.SelectMany(table => Rows(database, table).Select(row => $"{table}: {string.Join("; ", row.Where(c => !_secrets.Contains(c.Key)).Select(c => $"{c.Key}={Named(c.Value)}"))}")).Order(StringComparer.Ordinal)];

        string Named(string words) => Id().Replace(words, found => names.TryGetValue(found.Value, out var name) ? Named(name) : "…");
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

    /// <summary>With and without its lines; and hashes, which are longer.</summary>
    [GeneratedRegex("[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}|[0-9A-F]{32,}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
