using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>Whose password a link sets; null when it was used, has expired or was never one.</summary>
[ByLink]
public sealed record ShowPasswordLink(string Token) : IRequest<PasswordLinkView?>;

public sealed record PasswordLinkView(string Name, string Email);

[ByLink]
public sealed record SetPassword(string Token, string Password) : IRequest<Outcome>;

internal sealed class SetPasswordHandler(IRecruitmentDb db, PrivateLinks links, PasswordLinks passwordLinks, IStaffAccounts accounts, AccountNotices notices, Acts acts)
    : IRequestHandler<ShowPasswordLink, PasswordLinkView?>, IRequestHandler<SetPassword, Outcome>
{
    public async Task<PasswordLinkView?> Handle(ShowPasswordLink request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Password, request.Token, cancellationToken);
        return await db.StaffMembers.AsNoTracking().Where(s => s.Id == id && s.IsActive)
            .Select(s => new PasswordLinkView(s.Name, s.Email ?? "")).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<Outcome> Handle(SetPassword request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Password, request.Token, cancellationToken);
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == id && s.IsActive, cancellationToken) is not { } member) return new NotFound();
        if (PasswordRule.Check(request.Password, member.Name, member.Email) is { } refusal) return refusal;
        var isFirst = !(await accounts.StateOf(member.Id, cancellationToken)).HasPassword;
        await accounts.SetPassword(member.Id, request.Password, cancellationToken);
        await passwordLinks.CloseAll(member.Id, cancellationToken);
        member.Remember("PasswordSet", acts.By(ActorKind.Staff, member.Id, member.Name));
        if (!isFirst) notices.PasswordSet(member, withALink: true);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
