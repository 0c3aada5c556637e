using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

[For(Policy.Administering)]
public sealed record ShowStaffMember(Guid Id) : IRequest<StaffMemberView?>;

public sealed record StaffMemberView(
    Guid Id,
    Guid Version,
    string Name,
    string? Email,
    IReadOnlyList<StaffRole> Roles,
    AssessorKind? AssessorKind,
    bool IsActive,
    bool IsMe,
    bool HasPassword,
    bool HasSecondFactor,
    DateTimeOffset? RestsUntil,
    DateTimeOffset? LastSignedInAt)
{
    public bool IsYoungPerson => AssessorKind is Domain.Staff.AssessorKind.YoungPerson;
}

internal sealed class ShowStaffMemberHandler(IRecruitmentDb db, IStaffAccounts accounts, Acts acts) : IRequestHandler<ShowStaffMember, StaffMemberView?>
{
    public async Task<StaffMemberView?> Handle(ShowStaffMember request, CancellationToken cancellationToken)
    {
        if (await db.StaffMembers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == request.Id, cancellationToken) is not { } member) return null;
        var account = await accounts.StateOf(member.Id, cancellationToken);
        var last = await db.History.Where(h => h.SubjectId == member.Id && h.What == "SignedIn").MaxAsync(h => (DateTimeOffset?)h.At, cancellationToken);
        return new StaffMemberView(
            member.Id, member.Version, member.Name, member.Email, member.Roles, member.AssessorKind, member.IsActive, acts.Actor.Id == member.Id.ToString(),
            account.HasPassword, account.HasSecondFactor, account.RestsUntil, last);
    }
}
