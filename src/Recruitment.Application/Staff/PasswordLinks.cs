using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>To a new member of staff, when an administrator gives them an account.</summary>
public sealed record StaffInvitation(string Name, string InvitedBy, string Roles, string Link, string Until, string SignIn) : Email;

/// <summary>To a member of staff, when they ask to set a new password.</summary>
public sealed record PasswordLink(string Name, string Link, string Until) : Email;

/// <summary>Links with which a member of staff sets a password, once. A newer one closes those before it.</summary>
internal sealed class PasswordLinks(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses)
{
    private string Address => addresses.Private("sign-in/password");

    public async Task<PrivateLink> Make(Guid staffId, CancellationToken cancellationToken)
    {
        await CloseAll(staffId, cancellationToken);
        return links.Make(LinkPurpose.Password, staffId);
    }

    /// <summary>The address itself, for the one place where nothing can be mailed yet.</summary>
    public string AddressOf(PrivateLink link) => Address.Replace(Addresses.LinkMark, links.TokenOf(link), StringComparison.Ordinal);

    public async Task Invite(StaffMember member, string invitedBy, CancellationToken cancellationToken)
    {
        var link = await Make(member.Id, cancellationToken);
        var roles = string.Join(", ", member.Roles.Select(RoleWords.Of));
        Send(new StaffInvitation(member.Name, invitedBy, roles, Address, Words.Moment(link.ExpiresAt), addresses.Page("/sign-in")), member, link);
    }

    public async Task SendTo(StaffMember member, CancellationToken cancellationToken)
    {
        var link = await Make(member.Id, cancellationToken);
        Send(new PasswordLink(member.Name, Address, Words.Moment(link.ExpiresAt)), member, link);
    }

    public async Task CloseAll(Guid staffId, CancellationToken cancellationToken)
    {
        foreach (var open in await db.PrivateLinks.Where(l => l.Purpose == LinkPurpose.Password && l.SubjectId == staffId).ToListAsync(cancellationToken))
            open.Expire(open.CreatedAt);
    }

    private void Send(Email email, StaffMember member, PrivateLink link) =>
        outbox.Enqueue(email, Recipient.Staff(member.Id, member.Name, member.Email!), $"password/{link.Id}", link: link);
}
