using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Recruitment.Application.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

internal sealed class StaffSession(RecruitmentDbContext db, IUserClaimsPrincipalFactory<StaffAccount> claims, IHttpContextAccessor http) : IStaffSession
{
    private HttpContext Http => http.HttpContext!;

    public async Task Begin(Guid staffId, DateTimeOffset? until = null)
    {
        var principal = await claims.CreateAsync((await db.FindAsync<StaffAccount>(staffId))!);
        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Http.SignInAsync(IdentityConstants.ApplicationScheme, principal, new AuthenticationProperties { ExpiresUtc = until, AllowRefresh = until is null });
    }

    public Task BeginHalf(Guid staffId)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, staffId.ToString())], IdentityConstants.TwoFactorUserIdScheme);
        return Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    public async Task<Guid?> Half()
    {
        var half = await Http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return half.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? Guid.Parse(id) : null;
    }

    public async Task End()
    {
        await Http.SignOutAsync(IdentityConstants.ApplicationScheme);
        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
    }
}
