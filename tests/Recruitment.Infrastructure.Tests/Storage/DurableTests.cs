using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application;
using Recruitment.Infrastructure.Data;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Storage;

public sealed class DurableTests
{
    [Fact]
    public async Task Every_connection_keeps_what_is_committed_when_the_power_goes()
    {
        await using var service = new TestService();

        (await Asked(service, "journal_mode")).ShouldBe("wal");
        (await Asked(service, "synchronous")).ShouldBe("2");
        (await Asked(service, "foreign_keys")).ShouldBe("1");
    }

    [Fact]
    public void A_database_that_cannot_keep_what_it_is_given_stops_the_start_with_a_sentence()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        Should.Throw<StartFault>(() => SqliteSettings.MakeDurable(connection)).Message.ShouldContain("its journal_mode is memory and must be wal");
    }

    private static Task<string> Asked(TestService service, string pragma) => service.InDatabase(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma};";
        return (await command.ExecuteScalarAsync())!.ToString()!;
    });
}
