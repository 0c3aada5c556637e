using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Recruitment.Web.Staff;

/// <summary>Sign-in, policies and the rule that everything is closed unless <see cref="PageAccess"/> opens it.</summary>
internal static class StaffAccess
{
    public static IServiceCollection AddStaffAccess(this IServiceCollection services)
    {
        services.AddAuthorization(Policies.Add);
        services.AddRazorPages(options => PageAccess.Apply(options.Conventions));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "to";
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        return services;
    }

    public static void UseStaffAccess(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
