using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Application.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Staff;

internal static class StaffAccountServices
{
    public static void AddStaffAccounts(this IServiceCollection services, ServiceSettings settings)
    {
        services.AddDataProtection().SetApplicationName("recruitment").PersistKeysToFileSystem(new DirectoryInfo(new DataFolder(settings.DataFolder).Keys()));
        services.AddIdentityCore<StaffAccount>()
            .AddUserStore<UserOnlyStore<StaffAccount, RecruitmentDbContext, Guid>>()
            .AddClaimsPrincipalFactory<StaffClaims>();
        services.AddScoped<IStaffAccounts, StaffAccounts>();
        services.AddScoped<IMachine, Machine>();
        services.AddSingleton<StaffStanding>();
        services.AddSingleton<IStaffStanding>(provider => provider.GetRequiredService<StaffStanding>());
        services.AddScoped<SessionCheck>();
        services.AddScoped<IStaffSession, StaffSession>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                Harden(cookie, "staff", settings);
                cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
                cookie.Events.OnValidatePrincipal = SessionCheck.Run;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
            {
                Harden(cookie, "staff-code", settings);
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
                cookie.SlidingExpiration = false;
            });
    }

    private static void Harden(CookieAuthenticationOptions options, string name, ServiceSettings settings)
    {
        var https = settings.PublicAddress.Scheme == Uri.UriSchemeHttps;
        options.Cookie.Name = https ? $"__Host-{name}" : name;
        options.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.Path = "/";
    }
}
