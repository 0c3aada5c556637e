using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Recruitment.Application.Candidates;
using Recruitment.Application.Staff;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

internal sealed class StaffAccounts(RecruitmentDbContext db, IPasswordHasher<StaffAccount> hasher, IDataProtectionProvider protection, ILinkTokens tokens, TimeProvider time)
    : IStaffAccounts
{
    private const int TriesInARow = 5;

    private static readonly TimeSpan _replacing = TimeSpan.FromMinutes(10);

    private static string? _nobodysHash;

    private readonly IDataProtector _protector = protection.CreateProtector("staff second factor");

    public void Open(Guid staffId)
    {
        var account = StaffAccount.Of(staffId);
        EndSessions(account);
        db.Add(account);
    }

    public async Task<AccountState> StateOf(Guid staffId, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        return new AccountState(account.PasswordHash is not null, account.TwoFactorEnabled, account.RecoveryCodeHashes.Count, Rests(account) ? account.LockoutEnd : null, IsBeingReplaced(account));
    }

    public async Task<ProofResult> CheckPassword(Guid? staffId, string password, CancellationToken cancellationToken)
    {
        var account = staffId is { } id ? await Find(id, cancellationToken) : null;
        var hash = account?.PasswordHash ?? (_nobodysHash ??= hasher.HashPassword(StaffAccount.Of(Guid.Empty), Guid.NewGuid().ToString()));
        var tried = password.Length > PasswordRule.Longest ? "" : password;
        var verified = hasher.VerifyHashedPassword(account ?? StaffAccount.Of(Guid.Empty), hash, tried);
        return account?.PasswordHash is null ? ProofResult.Wrong : Count(account, verified != PasswordVerificationResult.Failed);
    }

    public async Task<ProofResult> CheckCode(Guid staffId, string code, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        if (Rests(account)) return ProofResult.Wrong;
        if (Matches(account, code)) return Count(account, right: true);
        return Count(account, account.RecoveryCodeHashes.Remove(HashOf(code)));
    }

    public async Task SetPassword(Guid staffId, string password, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        account.PasswordHash = hasher.HashPassword(account, password);
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        EndSessions(account);
    }

    public async Task PrepareSecondFactor(Guid staffId, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        account.ProtectedSecret ??= NewSecret();
    }

    public async Task PrepareAnotherSecondFactor(Guid staffId, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        (account.NextProtectedSecret, account.NextSecretEndsAt) = (NewSecret(), time.GetUtcNow() + _replacing);
    }

    public async Task<string> SecretOf(Guid staffId, CancellationToken cancellationToken) => TimeCode.Base32(await Find(staffId, cancellationToken) is var account && IsBeingReplaced(account) ? Secret(account.NextProtectedSecret!) : Secret(account.ProtectedSecret!));

    public async Task<bool> TurnOnSecondFactor(Guid staffId, string code, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        if (!IsBeingReplaced(account)) return account.TwoFactorEnabled = Matches(account, code);
        if (TimeCode.Match(Secret(account.NextProtectedSecret!), code, time.GetUtcNow(), 0) is not { } step) return false;
        (account.ProtectedSecret, account.LastCodeStep, account.TwoFactorEnabled) = (account.NextProtectedSecret, step, true);
        (account.NextProtectedSecret, account.NextSecretEndsAt) = (null, null);
        EndSessions(account);
        return true;
    }

    public async Task TurnOffSecondFactor(Guid staffId, CancellationToken cancellationToken)
    {
        var account = await Find(staffId, cancellationToken);
        (account.TwoFactorEnabled, account.ProtectedSecret, account.NextProtectedSecret, account.LastCodeStep, account.RecoveryCodeHashes) = (false, null, null, 0, []);
        EndSessions(account);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodes(Guid staffId, CancellationToken cancellationToken)
    {
        string[] codes = [.. Enumerable.Range(0, 10).Select(_ => PrintedCode.New())];
        (await Find(staffId, cancellationToken)).RecoveryCodeHashes = [.. codes.Select(HashOf)];
        return codes;
    }

    public async Task EndSessions(Guid staffId, CancellationToken cancellationToken) => EndSessions(await Find(staffId, cancellationToken));

    /// <summary>One count for passwords and codes: while the account rests, even what is right is wrong.</summary>
    private ProofResult Count(StaffAccount account, bool right)
    {
        if (Rests(account)) return ProofResult.Wrong;

        // Two tries at the same moment must both count: the second one to save is told that it came too late.
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        account.AccessFailedCount = right ? 0 : account.AccessFailedCount + 1;
        if (right) return ProofResult.Right;
        if (account.AccessFailedCount < TriesInARow) return ProofResult.Wrong;
        (account.AccessFailedCount, account.LockoutEnd) = (0, time.GetUtcNow() + LockOut.Lasts);
        return ProofResult.WrongAndNowResting;
    }

    private bool Rests(StaffAccount account) => account.LockoutEnd > time.GetUtcNow();

    private bool Matches(StaffAccount account, string code)
    {
        if (account.ProtectedSecret is null || TimeCode.Match(Secret(account.ProtectedSecret), code, time.GetUtcNow(), account.LastCodeStep) is not { } step) return false;
        account.LastCodeStep = step;
        return true;
    }

    private bool IsBeingReplaced(StaffAccount account) => account.NextProtectedSecret is not null && time.GetUtcNow() < account.NextSecretEndsAt;

    private string NewSecret() => _protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(20)));

    private byte[] Secret(string secret) => Convert.FromBase64String(_protector.Unprotect(secret));

    private string HashOf(string code) => tokens.HashOf(PrintedCode.Clean(code));

    private static void EndSessions(StaffAccount account) => account.SecurityStamp = Guid.NewGuid().ToString("N");

    private async Task<StaffAccount> Find(Guid id, CancellationToken cancellationToken) => (await db.FindAsync<StaffAccount>([id], cancellationToken))!;
}
