using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Recruitment.Infrastructure.Staff;

/// <summary>Asks at every request of an open session: is the password still the same, the account open, the day not over? Roles and name are as they are now, not as they were at the sign-in.</summary>
internal sealed class SessionCheck(StaffStanding accounts, TimeProvider time)
{
    private static readonly TimeSpan _renewedAfter = TimeSpan.FromMinutes(1);

    public static Task Run(CookieValidatePrincipalContext context) => context.HttpContext.RequestServices.GetRequiredService<SessionCheck>().Check(context);

    private async Task Check(CookieValidatePrincipalContext context)
    {
        var now = time.GetUtcNow();
        var standing = await accounts.Of(Guid.Parse(context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)!));
        if (standing?.MayBeSignedIn(now) != true || standing.Stamp != context.Principal!.FindFirstValue(StaffClaims.Stamp))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        context.ReplacePrincipal(new ClaimsPrincipal(standing.Claims));
        context.ShouldRenew = now - context.Properties.IssuedUtc >= _renewedAfter;
    }
}
