using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

/// <summary>Once a minute asks of each open session: is the password still the same, the account open, the day not over? What has changed about the person is taken over.</summary>
internal sealed class SessionCheck(RecruitmentDbContext db, IUserClaimsPrincipalFactory<StaffAccount> claims, TimeProvider time)
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public static Task Run(CookieValidatePrincipalContext context) => context.HttpContext.RequestServices.GetRequiredService<SessionCheck>().Check(context);

    private async Task Check(CookieValidatePrincipalContext context)
    {
        if (time.GetUtcNow() - context.Properties.IssuedUtc < Every) return;
        var id = Guid.Parse(context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var account = await db.Set<StaffAccount>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id);
        var member = await db.StaffMembers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id);
        if (account is null || account.SecurityStamp != context.Principal!.FindFirstValue(StaffClaims.Stamp) || member?.MayBeSignedIn(time.GetUtcNow()) != true)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        context.ReplacePrincipal(await claims.CreateAsync(account));
        context.ShouldRenew = true;
    }
}
