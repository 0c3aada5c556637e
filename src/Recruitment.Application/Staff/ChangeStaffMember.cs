using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <param name="Version">As the form had it: somebody else may have changed the person since.</param>
[For(Policy.Administering)]
public sealed record ChangeStaffMember(Guid Id, Guid Version, StaffDetails Details) : IRequest<Outcome>;

internal sealed class ChangeStaffMemberHandler(IRecruitmentDb db, AccountNotices notices, Acts acts) : IRequestHandler<ChangeStaffMember, Outcome>
{
    public async Task<Outcome> Handle(ChangeStaffMember request, CancellationToken cancellationToken)
    {
        await using var held = await db.HoldAccounts(cancellationToken);
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken) is not { } member) return new NotFound();
        if (member.Version != request.Version) return new StaleForm();
        if (await AddStaffMemberHandler.IsTaken(db, request.Details.Email, member.Id, cancellationToken)) return new EmailIsTaken();
        var before = new StaffDetails(member.Name, member.Email, member.Roles, member.AssessorKind);
        if (member.Change(request.Details, await db.HasAdministratorBesides(member.Id, cancellationToken), acts.Because()) is { } refusal) return refusal;
        notices.Changed(member, before);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }
}
