using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Domain.Messages;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Mail;

/// <summary>
/// Who sends which message. One message at a time is claimed, by an update that one hand wins, and the claim names its process: so at most one message a hand is in doubt
/// when a process is killed, and the next one does not wait for it. The lease guards where a process lives and hangs. (src/decisions/0020)
/// </summary>
internal sealed class OutboxClaims(IServiceScopeFactory scopes, ServiceProcesses processes, TimeProvider time)
{
    /// <summary>The message that has been due for longest, for whoever calls first; null when none is due.</summary>
    public Task<Message?> Next(CancellationToken cancellationToken) => InScope(async db =>
    {
        var now = time.GetUtcNow();
        var due = db.Messages.Where(m => m.State == MessageState.Waiting && m.NextAttemptAt <= now).OrderBy(m => m.NextAttemptAt).Take(1);
        if (!await due.AnyAsync(cancellationToken)) return null;
        var (claim, process, until) = (Guid.NewGuid(), processes.Mine(), now + Message.Lease);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await due.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MessageState.Sending).SetProperty(m => m.LeaseUntil, until).SetProperty(m => m.ClaimedBy, process)
                .SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.Version, claim),
            cancellationToken);
        var claimed = await db.Messages.AsNoTracking().SingleOrDefaultAsync(m => m.Version == claim, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return claimed;
    });

    /// <summary>What was claimed by a process that has ended, or for longer than a lease, waits again. Its version stays: whoever was taken for dead and is not may still say what became of it.</summary>
    public Task FreeThoseOfTheDead(CancellationToken cancellationToken) => InScope(async db =>
    {
        var now = time.GetUtcNow();
        var sending = db.Messages.Where(m => m.State == MessageState.Sending);
        var claimers = await sending.Select(m => new { m.ClaimedBy, HasRunOut = m.LeaseUntil < now }).Distinct().ToListAsync(cancellationToken);
        var dead = claimers.Select(c => c.ClaimedBy).Distinct().Where(c => c is not { } id || !processes.IsAlive(id)).ToList();
        if (dead.Count == 0 && !claimers.Exists(c => c.HasRunOut)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await sending.Where(m => m.LeaseUntil < now || dead.Contains(m.ClaimedBy)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MessageState.Waiting).SetProperty(m => m.LeaseUntil, (DateTimeOffset?)null).SetProperty(m => m.ClaimedBy, (Guid?)null), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    });

    private async Task<T> InScope<T>(Func<RecruitmentDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>());
    }
}
