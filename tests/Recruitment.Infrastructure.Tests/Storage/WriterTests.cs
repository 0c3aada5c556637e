using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Storage;

public sealed class WriterTests : IAsyncDisposable
{
    /// <summary>Who is not let in waits for ever here: what opens the door must be the one who leaves, not patience.</summary>
    private readonly TestService _service = new(services => services.Replace(ServiceDescriptor.Singleton(new WriteTurns(Timeout.InfiniteTimeSpan))));

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Everybody_who_saves_at_the_same_moment_gets_a_turn()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => _service.Add(TestData.AStaffMember(StaffRole.Recruiter, $"Person {(char)('A' + (i / 20))}{(char)('a' + (i % 20))}"))));

        (await _service.InDatabase(db => db.StaffMembers.CountAsync())).ShouldBe(40);
    }

    [Fact]
    public async Task A_save_that_fails_lets_the_next_one_in()
    {
        var member = await _service.Add(TestData.AStaffMember());

        await Should.ThrowAsync<DbUpdateException>(() => _service.InDatabase(db =>
        {
            db.Add(TestData.AStaffMember());
            return db.SaveChangesAsync();
        }));
        var next = _service.Add(TestData.AStaffMember(name: "Tom Okafor"));

        (await next.WaitAsync(Eventually.Patience)).Id.ShouldNotBe(member.Id);
    }

    [Fact]
    public async Task A_transaction_that_a_fault_ends_without_a_word_lets_the_next_one_in()
    {
        var next = _service.InDatabase(async someoneElse =>
        {
            await someoneElse.Database.OpenConnectionAsync();
            await Should.ThrowAsync<InvalidOperationException>(() => _service.InDatabase(async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                await db.StaffMembers.ExecuteUpdateAsync(set => set.SetProperty(m => m.Name, "Never kept"));
                throw new InvalidOperationException("a fault");
            }));
            someoneElse.Add(TestData.AStaffMember());
            return await someoneElse.SaveChangesAsync();
        });

        (await next.WaitAsync(Eventually.Patience)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Who_saves_twice_before_going_does_not_wait_for_themselves()
    {
        var both = _service.InDatabase(async db =>
        {
            await db.Database.OpenConnectionAsync();
            db.Add(TestData.AStaffMember());
            await db.SaveChangesAsync();
            db.Add(TestData.AStaffMember(name: "Tom Okafor"));
            return await db.SaveChangesAsync();
        });

        (await both.WaitAsync(Eventually.Patience)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_connection_that_is_used_again_still_commits_to_the_disk_and_keeps_references_true()
    {
        for (var time = 0; time < 3; time++) (await Settings()).ShouldBe((2, 1, 10_000));
    }

    private Task<(long Synchronous, long ForeignKeys, long Patience)> Settings() => _service.InDatabase(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var settings = (await Read("synchronous"), await Read("foreign_keys"), await Read("busy_timeout"));
        await db.Database.CloseConnectionAsync();
        return settings;

        async Task<long> Read(string setting)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {setting}";
            return (long)(await command.ExecuteScalarAsync())!;
        }
    });
}
