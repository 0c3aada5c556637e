using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Demo;

namespace Recruitment.Testing;

/// <summary>An empty database, made once by the service's own start and copied for each test: making sixty tables again for every test was most of its time.</summary>
internal static class EmptyDatabase
{
    private static readonly Lazy<byte[]> _file = new(() => Task.Run(Make).GetAwaiter().GetResult());

    public static void CopyTo(string dataFolder) => File.WriteAllBytes(Path.Combine(dataFolder, "recruitment.db"), _file.Value);

    private static async Task<byte[]> Make()
    {
        var folder = Directory.CreateTempSubdirectory("recruitment-empty-").FullName;
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Recruitment:DataFolder"] = folder, ["Recruitment:RunsByItself"] = "false" };
        await using (var world = new DemoWorld(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), FakeTime.FridayAfternoon))
            await world.Within(services => services.PrepareDatabase());

        // Everything is in the one file before it is read.
        var path = Path.Combine(folder, "recruitment.db");
        await using (var connection = new SqliteConnection($"Data Source={path}"))
        {
            await connection.OpenAsync();
            await using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await checkpoint.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        var file = await File.ReadAllBytesAsync(path);
        Directory.Delete(folder, recursive: true);
        return file;
    }
}
