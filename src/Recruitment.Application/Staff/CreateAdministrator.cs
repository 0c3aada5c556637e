using MediatR;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>The first account, from the command line. Answers with the link that sets its password, since no mail may be set up yet.</summary>
[ByService]
public sealed record CreateAdministrator(string Email, string? Name) : IRequest<Outcome<FirstLink>>;

public sealed record FirstLink(string Address, DateTimeOffset ExpiresAt);

internal sealed class CreateAdministratorHandler(IRecruitmentDb db, IStaffAccounts accounts, PasswordLinks links, TimeProvider time)
    : IRequestHandler<CreateAdministrator, Outcome<FirstLink>>
{
    public async Task<Outcome<FirstLink>> Handle(CreateAdministrator request, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(request.Email, out var email) is { } refusal) return refusal;
        if (await AddStaffMemberHandler.IsTaken(db, email, null, cancellationToken)) return new EmailIsTaken();
        var act = new Act(new Actor(ActorKind.Software, "create-administrator", "The command line"), time.GetUtcNow());
        var member = StaffMember.Add(new StaffDetails(request.Name ?? email[..email.IndexOf('@', StringComparison.Ordinal)], email, [StaffRole.Administrator]), act);
        db.StaffMembers.Add(member);
        accounts.Open(member.Id);
        var link = await links.Make(member.Id, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new FirstLink(links.AddressOf(link), link.ExpiresAt);
    }
}
