using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>An administrator helps somebody who cannot get in: with a new link for a password.</summary>
[For(Policy.Administering)]
public sealed record SendPasswordLink(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>The phone with the authenticator app is lost, and the recovery codes with it.</summary>
[For(Policy.Administering)]
public sealed record ResetSecondFactor(Guid Id, Guid Version) : IRequest<Outcome>;

public sealed record NoPasswordForThem() : Refusal("They sign in with a day pass, or their account is closed.");

internal sealed class HelpToSignInHandler(IRecruitmentDb db, IStaffAccounts accounts, PasswordLinks links, AccountNotices notices, Acts acts)
    : IRequestHandler<SendPasswordLink, Outcome>, IRequestHandler<ResetSecondFactor, Outcome>
{
    public async Task<Outcome> Handle(SendPasswordLink request, CancellationToken cancellationToken)
    {
        if (await Find(request.Id, cancellationToken) is not { } member) return new NoPasswordForThem();
        if (member.Version != request.Version) return new StaleForm();
        await links.SendTo(member, cancellationToken);
        member.Remember("PasswordLinkSent", acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(ResetSecondFactor request, CancellationToken cancellationToken)
    {
        if (await Find(request.Id, cancellationToken) is not { } member) return new NoPasswordForThem();
        if (member.Version != request.Version) return new StaleForm();
        await accounts.TurnOffSecondFactor(member.Id, cancellationToken);
        member.Remember("SecondFactorReset", acts.Because());
        notices.SecondFactorGone(member);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private Task<StaffMember?> Find(Guid id, CancellationToken cancellationToken) => db.StaffMembers.SingleOrDefaultAsync(s => s.Id == id && s.IsActive && s.Email != null, cancellationToken);
}
