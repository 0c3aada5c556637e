using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Staff;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

/// <summary>
/// How each account stands, asked at every request and every message and so remembered. Whatever is saved about an account forgets it all, once it is committed; what another
/// process saves is noticed within a minute.
/// </summary>
internal sealed class StaffStanding(IServiceScopeFactory scopes, TimeProvider time) : SaveChangesInterceptor, IDbTransactionInterceptor, IStaffStanding
{
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, Known> _known = new();
    private int _changes;

    /// <param name="Stamp">A session with another one began before the password or the second factor was changed.</param>
    internal sealed record Standing(StaffMember Member, string Stamp, ClaimsIdentity Claims)
    {
        public bool MayBeSignedIn(DateTimeOffset now) => Member.MayBeSignedIn(now);
    }

    private sealed record Known(Standing? Standing, int Changes, DateTimeOffset At);

    public async ValueTask<IReadOnlyCollection<StaffRole>> RolesOf(Guid staffId) =>
        await Of(staffId) is { } standing && standing.MayBeSignedIn(time.GetUtcNow()) ? [.. standing.Member.Roles] : [];

    public async ValueTask<Standing?> Of(Guid staffId)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue(staffId, out var known) && known.Changes == Volatile.Read(ref _changes) && now - known.At < Remembered) return known.Standing;

        // Counted before it is read: what is saved in between makes this look stale, never the other way round.
        var changes = Volatile.Read(ref _changes);
        var standing = await Read(staffId);
        _known[staffId] = new Known(standing, changes, now);
        return standing;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) Forget(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    private void Forget(DbContext context)
    {
        if (context.ChangeTracker.Entries<StaffMember>().Any() || context.ChangeTracker.Entries<StaffAccount>().Any()) Interlocked.Increment(ref _changes);
    }

    private async Task<Standing?> Read(Guid staffId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        var row = await db.StaffMembers.AsNoTracking().Where(s => s.Id == staffId)
            .Join(db.Set<StaffAccount>(), s => s.Id, a => a.Id, (s, a) => new { Member = s, a.SecurityStamp }).SingleOrDefaultAsync();
        return row is null ? null : new Standing(row.Member, row.SecurityStamp ?? "", StaffClaims.Of(row.Member, row.SecurityStamp));
    }
}
