using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>A new person: they get a mail with a link that sets their password. A young person gets a day pass on the day instead.</summary>
[For(Policy.Administering)]
public sealed record AddStaffMember(StaffDetails Details) : IRequest<Outcome<Guid>>;

public sealed record EmailIsTaken() : Refusal("Somebody with this e-mail address is here already. Look for them in the list: a closed account can be opened again.");

internal sealed class AddStaffMemberHandler(IRecruitmentDb db, IStaffAccounts accounts, PasswordLinks links, Acts acts) : IRequestHandler<AddStaffMember, Outcome<Guid>>
{
    public async Task<Outcome<Guid>> Handle(AddStaffMember request, CancellationToken cancellationToken)
    {
        if (StaffMember.Check(request.Details) is { } refusal) return refusal;
        if (await IsTaken(db, request.Details.Email, null, cancellationToken)) return new EmailIsTaken();
        var member = StaffMember.Add(request.Details, acts.Because());
        db.StaffMembers.Add(member);
        accounts.Open(member.Id);
        if (!member.IsYoungPerson) await links.Invite(member, acts.Actor.Name, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return member.Id;
    }

    public static async Task<bool> IsTaken(IRecruitmentDb db, string? email, Guid? but, CancellationToken cancellationToken)
    {
        var key = email is null ? null : ContactKeys.Email(email);
        return key is not null && await db.StaffMembers.AnyAsync(s => s.EmailKey == key && s.Id != but, cancellationToken);
    }
}
