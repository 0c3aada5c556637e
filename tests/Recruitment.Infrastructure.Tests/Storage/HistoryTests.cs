using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Storage;

public sealed class HistoryTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_database_itself_refuses_to_change_or_delete_what_happened()
    {
        await _service.Add(TestData.AStaffMember());

        var change = await Should.ThrowAsync<SqliteException>(() => _service.InDatabase(db => db.History.ExecuteUpdateAsync(set => set.SetProperty(h => h.ActorName, "Somebody else"))));
        var delete = await Should.ThrowAsync<SqliteException>(() => _service.InDatabase(db => db.Database.ExecuteSqlRawAsync("DELETE FROM History")));

        change.Message.ShouldContain("append-only");
        delete.Message.ShouldContain("append-only");
        (await _service.InDatabase(db => db.History.SingleAsync())).ActorName.ShouldBe("Priya Shah");
    }
}
