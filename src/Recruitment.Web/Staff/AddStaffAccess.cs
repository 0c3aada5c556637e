using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;

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
        services.AddOptions<AntiforgeryOptions>().Configure<ServiceSettings>((options, settings) => Harden(options.Cookie, "form", settings));
        services.AddOptions<CookieTempDataProviderOptions>().Configure<ServiceSettings>((options, settings) => Harden(options.Cookie, null, settings));
        return services;
    }

    private static void Harden(CookieBuilder cookie, string? name, ServiceSettings settings)
    {
        var https = settings.PublicAddress.Scheme == Uri.UriSchemeHttps;
        if (name is not null) cookie.Name = https ? $"__Host-{name}" : name;
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
    }

    public static void UseStaffAccess(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
