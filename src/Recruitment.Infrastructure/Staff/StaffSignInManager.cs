using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

/// <summary>Asks, beside Identity's own question about the password, whether the person's account is still open and their day not over.</summary>
internal sealed class StaffSignInManager(
    UserManager<StaffAccount> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<StaffAccount> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<StaffAccount>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<StaffAccount> confirmation,
    RecruitmentDbContext db,
    TimeProvider time) : SignInManager<StaffAccount>(users, http, claims, options, log, schemes, confirmation)
{
    public override async Task<StaffAccount?> ValidateSecurityStampAsync(ClaimsPrincipal? principal)
    {
        if (await base.ValidateSecurityStampAsync(principal) is not { } account) return null;
        var member = await db.StaffMembers.AsNoTracking().SingleAsync(s => s.Id == account.Id);
        return member.MayBeSignedIn(time.GetUtcNow()) ? account : null;
    }
}
