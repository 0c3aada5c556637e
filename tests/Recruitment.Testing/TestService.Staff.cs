using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Staff;

namespace Recruitment.Testing;

public sealed partial class TestService
{
    /// <summary>A browser in which a member of staff with this role is signed in. The same name twice is the same person.</summary>
    public async Task<Browser> SignIn(StaffRole role, string name = "Priya Shah", AssessorKind? kind = null)
    {
        var known = await InDatabase(db => db.StaffMembers.SingleOrDefaultAsync(s => s.Name == name));
        return await SignIn(known ?? await Add(TestData.AStaffMember(role, name, kind)));
    }

    /// <summary>A browser with the cookie that this person would have after their password and code.</summary>
    public async Task<Browser> SignIn(StaffMember member)
    {
        var (name, ticket) = await TicketOf(member);
        var jar = new CookieContainer();
        jar.Add(ClientOptions.BaseAddress, new Cookie(name, ticket));
        return new Browser(CreateDefaultClient(ClientOptions.BaseAddress, new RedirectHandler(), new CookieContainerHandler(jar)));
    }

    /// <summary>The name and value of that cookie, for browsers of another make.</summary>
    public async Task<(string Name, string Value)> TicketOf(StaffMember member)
    {
        // A young person comes with the pass of their day.
        if (member.IsYoungPerson) await InDatabase(async db =>
        {
            (await db.StaffMembers.SingleAsync(s => s.Id == member.Id)).IssueDayPass(Guid.NewGuid().ToString("N"), TestData.AnAct(Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await using var scope = Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>().FindByIdAsync(member.Id.ToString());
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<StaffAccount>>().CreateAsync(account!);
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);

        // Long enough for tests that move the clock by weeks.
        var lasting = new AuthenticationProperties { IssuedUtc = Time.GetUtcNow(), ExpiresUtc = Time.GetUtcNow().AddYears(10) };
        return (options.Cookie.Name!, options.TicketDataFormat.Protect(new AuthenticationTicket(principal, lasting, IdentityConstants.ApplicationScheme)));
    }

    /// <summary>Keeps a member of staff, with an account that has no password yet.</summary>
    public async Task<StaffMember> Add(StaffMember member)
    {
        await InDatabase(async db =>
        {
            db.StaffMembers.Add(member);
            var account = StaffAccount.Of(member.Id);
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            db.Add(account);
            await db.SaveChangesAsync();
        });
        return member;
    }

    /// <summary>As the link in their invitation would.</summary>
    public async Task SetPassword(StaffMember member, string password)
    {
        await using var scope = Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<StaffAccounts>(scope.ServiceProvider).SetPassword(member.Id, password, default);
        await scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>().SaveChangesAsync();
    }
}
