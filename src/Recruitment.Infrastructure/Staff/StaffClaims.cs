using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

/// <summary>What a session knows of its person: id, name, roles, and the kind of assessor they are.</summary>
internal sealed class StaffClaims(RecruitmentDbContext db) : IUserClaimsPrincipalFactory<StaffAccount>
{
    /// <summary>Changes with the password: a session that carries an older one is over.</summary>
    public const string Stamp = "stamp";

    public async Task<ClaimsPrincipal> CreateAsync(StaffAccount user)
    {
        return new ClaimsPrincipal(Of(await db.StaffMembers.AsNoTracking().SingleAsync(s => s.Id == user.Id), user.SecurityStamp));
    }

    public static ClaimsIdentity Of(StaffMember member, string? stamp)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, "name", ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, member.Id.ToString()));
        identity.AddClaim(new Claim("name", member.Name));
        identity.AddClaims(member.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        if (member.AssessorKind is { } kind) identity.AddClaim(new Claim("assessor-kind", kind.ToString()));
        identity.AddClaim(new Claim(Stamp, stamp ?? ""));
        return identity;
    }
}
