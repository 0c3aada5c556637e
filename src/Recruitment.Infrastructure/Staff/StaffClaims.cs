using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

/// <summary>What a session knows of its person: id, name, roles, and the kind of assessor they are.</summary>
internal sealed class StaffClaims(RecruitmentDbContext db, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<StaffAccount>
{
    public async Task<ClaimsPrincipal> CreateAsync(StaffAccount user)
    {
        var member = await db.StaffMembers.AsNoTracking().SingleAsync(s => s.Id == user.Id);
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, "name", ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, member.Id.ToString()));
        identity.AddClaim(new Claim("name", member.Name));
        identity.AddClaims(member.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        if (member.AssessorKind is { } kind) identity.AddClaim(new Claim("assessor-kind", kind.ToString()));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp ?? ""));
        return new ClaimsPrincipal(identity);
    }
}
