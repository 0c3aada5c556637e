using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>What the signed-in person can see and change about how they sign in.</summary>
[For(Policy.AnyStaff)]
public sealed record ShowMyAccount : IRequest<MyAccount>;

public sealed record MyAccount(string Name, string? Email, IReadOnlyList<StaffRole> Roles, bool HasSecondFactor, int RecoveryCodesLeft);

[For(Policy.AnyStaff)]
public sealed record ChangeMyPassword(string Current, string New) : IRequest<Outcome>;

/// <summary>A new phone: the next page sets it up, and the old one stays good until the new one's first code is right.</summary>
/// <param name="Code">Of the old app, or a recovery code; nothing is asked of whoever has no app yet.</param>
[For(Policy.AnyStaff)]
public sealed record ReplaceMySecondFactor(string Password, string? Code) : IRequest<Outcome>;

[For(Policy.AnyStaff)]
public sealed record ReplaceMyRecoveryCodes(string Password) : IRequest<Outcome<RecoveryCodes>>;

public sealed record NotYourPassword() : Refusal("That is not your password. After 5 wrong tries in a row your account rests for 15 minutes.");

internal sealed class MyAccountHandler(IRecruitmentDb db, IStaffAccounts accounts, IStaffSession session, LockOut lockOut, AccountNotices notices, Acts acts)
    : IRequestHandler<ShowMyAccount, MyAccount>, IRequestHandler<ChangeMyPassword, Outcome>, IRequestHandler<ReplaceMySecondFactor, Outcome>,
        IRequestHandler<ReplaceMyRecoveryCodes, Outcome<RecoveryCodes>>
{
    private Guid Me => Guid.Parse(acts.Actor.Id);

    public async Task<MyAccount> Handle(ShowMyAccount request, CancellationToken cancellationToken)
    {
        var member = await db.StaffMembers.AsNoTracking().SingleAsync(s => s.Id == Me, cancellationToken);
        var account = await accounts.StateOf(Me, cancellationToken);
        return new MyAccount(member.Name, member.Email, member.Roles, account.HasSecondFactor, account.RecoveryCodesLeft);
    }

    public async Task<Outcome> Handle(ChangeMyPassword request, CancellationToken cancellationToken)
    {
        var member = await db.StaffMembers.SingleAsync(s => s.Id == Me, cancellationToken);
        if (PasswordRule.Check(request.New, member.Name, member.Email) is { } weak) return weak;
        if (await Prove(member, request.Current, cancellationToken) is { } refusal) return refusal;
        await accounts.SetPassword(Me, request.New, cancellationToken);
        member.Remember("PasswordSet", acts.Because());
        notices.PasswordSet(member, withALink: false);
        await db.SaveChangesAsync(cancellationToken);

        // The change has ended every session, this one too; the person at the screen goes on.
        await session.Begin(Me);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(ReplaceMySecondFactor request, CancellationToken cancellationToken)
    {
        var member = await db.StaffMembers.SingleAsync(s => s.Id == Me, cancellationToken);
        if (await Prove(member, request.Password, cancellationToken) is { } refusal) return refusal;
        if ((await accounts.StateOf(Me, cancellationToken)).HasSecondFactor && await ProveCode(member, request.Code ?? "", cancellationToken) is { } wrong) return wrong;
        await accounts.PrepareAnotherSecondFactor(Me, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome<RecoveryCodes>> Handle(ReplaceMyRecoveryCodes request, CancellationToken cancellationToken)
    {
        var member = await db.StaffMembers.SingleAsync(s => s.Id == Me, cancellationToken);
        if (await Prove(member, request.Password, cancellationToken) is { } refusal) return refusal;
        var codes = await accounts.NewRecoveryCodes(Me, cancellationToken);
        member.Remember("RecoveryCodesReplaced", acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return new RecoveryCodes(codes);
    }

    /// <summary>An open screen is not enough to change how somebody signs in: the password is asked for again.</summary>
    private async Task<Refusal?> Prove(StaffMember member, string password, CancellationToken cancellationToken)
    {
        var proof = await accounts.CheckPassword(member.Id, password, cancellationToken);
        if (proof == ProofResult.Right) return null;
        if (proof == ProofResult.WrongAndNowResting) lockOut.Of(member);
        await db.SaveChangesAsync(cancellationToken);
        return new NotYourPassword();
    }

    private async Task<Refusal?> ProveCode(StaffMember member, string code, CancellationToken cancellationToken)
    {
        var proof = await accounts.CheckCode(member.Id, code, cancellationToken);
        if (proof == ProofResult.Right) return null;
        if (proof == ProofResult.WrongAndNowResting) lockOut.Of(member);
        await db.SaveChangesAsync(cancellationToken);
        return proof == ProofResult.Wrong ? new CodeDoesNotMatch() : new AccountIsResting(Words.Time(acts.Now + LockOut.Lasts));
    }
}
