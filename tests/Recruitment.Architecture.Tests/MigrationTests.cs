using Microsoft.EntityFrameworkCore;
using Recruitment.Testing;

namespace Recruitment.Architecture.Tests;

public sealed class MigrationTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_migrations_make_the_model() =>
        (await _service.InDatabase(db => Task.FromResult(db.Database.HasPendingModelChanges()))).ShouldBeFalse("Add a migration: src/Recruitment.Migrations.Sqlite/README.md says how.");

    [Fact]
    public async Task Every_migration_is_applied_at_start() => (await _service.InDatabase(db => db.Database.GetPendingMigrationsAsync())).ShouldBeEmpty();
}
