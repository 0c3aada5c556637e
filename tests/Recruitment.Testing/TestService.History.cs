using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Recruitment.Testing;

/// <summary>What people did in a test stands in the history, and whoever audits it is no machine.</summary>
public sealed partial class TestService
{
    /// <summary>Asked after every test: no record in the history prints itself as code does, and no moment has the clock of another place.</summary>
    private void TheHistoryIsForPeople()
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(DataFolder, "recruitment.db")};Mode=ReadOnly");
        database.Open();
        using var values = database.CreateCommand();
        values.CommandText = "SELECT What, Before, After FROM History WHERE Before IS NOT NULL OR After IS NOT NULL";
        using var row = values.ExecuteReader();
        while (row.Read())
        {
            var entry = $"{row[0]}: {row[1]} → {row[2]}";
            if (OfAMachine().IsMatch(entry)) throw new InvalidOperationException($"Nobody can read this line of the history: {entry}");
        }
    }

    [GeneratedRegex(@"\w \{ \w+ = |\d\dT\d\d:\d\d|\d\d/\d\d/\d{4} \d\d:|[+-]\d\d:00\b|\bTrue\b|\bFalse\b|\[\]", RegexOptions.None, 1000)]
    private static partial Regex OfAMachine();
}
