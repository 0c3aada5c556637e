using Microsoft.AspNetCore.Identity;
using Recruitment.Application.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

internal sealed class StaffAccounts(RecruitmentDbContext db, IPasswordHasher<StaffAccount> hasher, TimeProvider time) : IStaffAccounts
{
    private const int TriesInARow = 5;

    private static readonly TimeSpan _rest = TimeSpan.FromMinutes(15);

    private static string? _nobodysHash;

    public void Open(Guid staffId)
    {
        var account = StaffAccount.Of(staffId);
        EndSessions(account);
        db.Add(account);
    }

    public async Task<ProofResult> CheckPassword(Guid? staffId, string password, CancellationToken cancellationToken)
    {
        var account = staffId is { } id ? await Find(id, cancellationToken) : null;
        var hash = account?.PasswordHash ?? (_nobodysHash ??= hasher.HashPassword(StaffAccount.Of(Guid.Empty), Guid.NewGuid().ToString()));
        var verified = hasher.VerifyHashedPassword(account ?? StaffAccount.Of(Guid.Empty), hash, password);
        return account?.PasswordHash is null ? ProofResult.Wrong : Count(account, verified != PasswordVerificationResult.Failed);
    }

    public async Task SetPassword(Guid staffId, string password, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        account.PasswordHash = hasher.HashPassword(account, password);
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        EndSessions(account);
    }

    public async Task<bool> HasSecondFactor(Guid staffId, CancellationToken cancellationToken) => (await Find(staffId, cancellationToken)).TwoFactorEnabled;

    /// <summary>One count for passwords and codes: while the account rests, even what is right is wrong.</summary>
    private ProofResult Count(StaffAccount account, bool right)
    {
        var now = time.GetUtcNow();
        if (account.LockoutEnd > now) return ProofResult.Wrong;

        // Two tries at the same moment must both count: the second one to save is told that it came too late.
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        account.AccessFailedCount = right ? 0 : account.AccessFailedCount + 1;
        if (right) return ProofResult.Right;
        if (account.AccessFailedCount < TriesInARow) return ProofResult.Wrong;
        (account.AccessFailedCount, account.LockoutEnd) = (0, now + _rest);
        return ProofResult.WrongAndNowLocked;
    }

    private static void EndSessions(StaffAccount account) => account.SecurityStamp = Guid.NewGuid().ToString("N");

    private async Task<StaffAccount> Find(Guid id, CancellationToken cancellationToken) => (await db.FindAsync<StaffAccount>([id], cancellationToken))!;
}
