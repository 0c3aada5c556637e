using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain;

namespace Recruitment.Application.Staff;

/// <summary>They have left, or should not get in: sessions end, links close, days to come look for somebody else, what they did stays.</summary>
[For(Policy.Administering)]
public sealed record CloseAccount(Guid Id, string? Why) : IRequest<Outcome>;

[For(Policy.Administering)]
public sealed record ReopenAccount(Guid Id) : IRequest<Outcome>;

internal sealed class CloseAccountHandler(IRecruitmentDb db, IStaffAccounts accounts, PasswordLinks links, LeavePanels panels, Acts acts)
    : IRequestHandler<CloseAccount, Outcome>, IRequestHandler<ReopenAccount, Outcome>
{
    public async Task<Outcome> Handle(CloseAccount request, CancellationToken cancellationToken)
    {
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken) is not { } member) return new NotFound();
        if (member.Deactivate(acts.Because(request.Why)) is { } refusal) return refusal;
        await using var held = await panels.TakeOff(member, acts.Because(request.Why), cancellationToken);
        await accounts.EndSessions(member.Id, cancellationToken);
        await links.CloseAll(member.Id, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(ReopenAccount request, CancellationToken cancellationToken)
    {
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken) is not { } member) return new NotFound();
        member.Reactivate(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
