using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;

namespace Recruitment.Application.Staff;

/// <summary>What an authenticator app needs, for somebody whose password was right and who has no app yet, or who has a new phone.</summary>
[Public]
public sealed record ShowSecondFactorSetUp : IRequest<Outcome<SecondFactorSetUp>>;

/// <param name="Secret">In groups of four, for typing.</param>
/// <param name="Address">As the app reads it from the picture.</param>
public sealed record SecondFactorSetUp(string Secret, string Address);

/// <summary>The first code from the new app. Answers with the recovery codes, which are shown this once.</summary>
[Public]
public sealed record SetUpSecondFactor(string Code) : IRequest<Outcome<RecoveryCodes>>;

/// <summary>Each stands in for the app once, when the phone is lost.</summary>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes);

public sealed record FirstCodeDoesNotMatch() : Refusal("That code does not match. Check that the app shows this service, and that your phone sets its clock by itself; then enter the newest code.");

internal sealed class SetUpSecondFactorHandler(IRecruitmentDb db, IStaffAccounts accounts, IStaffSession session, AccountNotices notices, ServiceSettings settings, Acts acts)
    : IRequestHandler<ShowSecondFactorSetUp, Outcome<SecondFactorSetUp>>, IRequestHandler<SetUpSecondFactor, Outcome<RecoveryCodes>>
{
    public async Task<Outcome<SecondFactorSetUp>> Handle(ShowSecondFactorSetUp request, CancellationToken cancellationToken)
    {
        if (await Whose(cancellationToken) is not { } id) return new SignInAgain();
        var email = await db.StaffMembers.AsNoTracking().Where(s => s.Id == id).Select(s => s.Email).SingleAsync(cancellationToken);
        var secret = await accounts.SecretOf(id, cancellationToken);
        var issuer = Uri.EscapeDataString($"{settings.CouncilName} {settings.ServiceName}");
        return new SecondFactorSetUp(
            string.Join(' ', secret.Chunk(4).Select(letters => new string(letters))),
            $"otpauth://totp/{issuer}:{Uri.EscapeDataString(email ?? "")}?secret={secret}&issuer={issuer}");
    }

    public async Task<Outcome<RecoveryCodes>> Handle(SetUpSecondFactor request, CancellationToken cancellationToken)
    {
        if (await Whose(cancellationToken) is not { } id) return new SignInAgain();
        var member = await db.StaffMembers.SingleAsync(s => s.Id == id, cancellationToken);
        var replaces = (await accounts.StateOf(id, cancellationToken)).HasSecondFactor;
        if (!await accounts.TurnOnSecondFactor(id, request.Code, cancellationToken)) return new FirstCodeDoesNotMatch();
        var codes = await accounts.NewRecoveryCodes(id, cancellationToken);
        var act = acts.By(ActorKind.Staff, id, member.Name);
        member.Remember("SecondFactorSet", act);
        if (acts.StaffId != id) member.Remember("SignedIn", act);
        if (replaces) notices.SecondFactorReplaced(member);
        await db.SaveChangesAsync(cancellationToken);
        await session.Begin(id);
        return new RecoveryCodes(codes);
    }

    /// <summary>Whose password was right and who has no second factor, or who is signed in and has proved the old one: a password alone must never replace one.</summary>
    private async Task<Guid?> Whose(CancellationToken cancellationToken)
    {
        if (acts.StaffId != Guid.Empty && (await accounts.StateOf(acts.StaffId, cancellationToken)).IsBeingReplaced) return acts.StaffId;
        var id = await session.Half();
        if (id is null || !await db.StaffMembers.AnyAsync(s => s.Id == id && s.IsActive, cancellationToken)) return null;
        return (await accounts.StateOf(id.Value, cancellationToken)).HasSecondFactor ? null : id;
    }
}
