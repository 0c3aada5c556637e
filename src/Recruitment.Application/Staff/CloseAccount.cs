using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Staff;

/// <summary>They have left, or should not get in: sessions end, links close, the days to come look for somebody else, what they did stays.</summary>
/// <param name="Version">As the page had it: somebody else may have changed the person since.</param>
[For(Policy.Administering)]
public sealed record CloseAccount(Guid Id, Guid Version, string? Why) : IRequest<Outcome>;

[For(Policy.Administering)]
public sealed record ReopenAccount(Guid Id, Guid Version) : IRequest<Outcome>;

internal sealed class CloseAccountHandler(IRecruitmentDb db, IStaffAccounts accounts, PasswordLinks links, LeavePanels panels, Acts acts)
    : IRequestHandler<CloseAccount, Outcome>, IRequestHandler<ReopenAccount, Outcome>
{
    public async Task<Outcome> Handle(CloseAccount request, CancellationToken cancellationToken)
    {
        await using var held = await db.HoldAccounts(cancellationToken, await panels.DaysToCome(request.Id).Select(d => d.Id).ToListAsync(cancellationToken));
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken) is not { } member) return new NotFound();
        if (member.Version != request.Version) return new StaleForm();
        if (member.Deactivate(await db.HasAdministratorBesides(member.Id, cancellationToken), acts.Because(request.Why)) is { } refusal) return refusal;
        await panels.TakeOff(member, acts.Because(request.Why), cancellationToken);
        await accounts.EndSessions(member.Id, cancellationToken);
        await links.CloseAll(member.Id, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(ReopenAccount request, CancellationToken cancellationToken)
    {
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken) is not { } member) return new NotFound();
        if (member.Version != request.Version) return new StaleForm();
        member.Reactivate(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
