using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;

namespace Recruitment.Web.Staff;

/// <summary>The policies of <see cref="PolicyTable"/> by the names that pages use.</summary>
public static class Policies
{
    /// <summary>Reply, book, call referees, make offers.</summary>
    public const string Recruiting = nameof(Policy.Recruiting);

    /// <summary>Take the decision after an assessment day.</summary>
    public const string Deciding = nameof(Policy.Deciding);

    /// <summary>Rate the people one is assigned to.</summary>
    public const string Assessing = nameof(Policy.Assessing);

    /// <summary>See a person's record: those who recruit and those who decide.</summary>
    public const string Casework = nameof(Policy.Casework);

    public const string Administering = nameof(Policy.Administering);

    public const string Auditing = nameof(Policy.Auditing);

    public const string AnyStaff = nameof(Policy.AnyStaff);

    internal static void Add(AuthorizationOptions options)
    {
        foreach (var (policy, roles) in PolicyTable.All) options.AddPolicy(policy.ToString(), p => p.RequireRole(roles.Select(r => r.ToString())));
        // What says nothing is open to nobody.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build();
    }

    /// <summary>Whether this is open to them: for what a page offers.</summary>
    internal static bool May(this ClaimsPrincipal user, string policy) => PolicyTable.All[Enum.Parse<Policy>(policy)].Any(role => user.IsInRole(role.ToString()));

    /// <summary>Refuses a step that is not open to everybody who may open its page, and leaves word of whom it is open to.</summary>
    internal static ForbidResult OnlyFor(this PageModel page, string policy)
    {
        page.HttpContext.Items[typeof(Policies)] = policy;
        return page.Forbid();
    }

    internal static string? RefusedUnder(HttpContext http) => http.Items[typeof(Policies)] as string;

    /// <summary>"Recruiters and administrators can open it.": those whose roles satisfy every one of the policies. Nothing where there are none.</summary>
    internal static string WhoCan(IEnumerable<string?> policies) => PolicyTable.WhoCan([.. policies.OfType<string>().Distinct().Select(Enum.Parse<Policy>)]);

    /// <summary>A message that was refused though its page could be opened: the same answer as for a page that is not open to them.</summary>
    internal sealed class RefusedMessages : IExceptionFilter
    {
        public void OnException(ExceptionContext context)
        {
            if (context.Exception is not MessageRefused { Refusal: var refusal }) return;
            context.HttpContext.Items[typeof(Policies)] = refusal.Policy?.ToString();
            (context.Result, context.ExceptionHandled) = (new ForbidResult(), true);
        }
    }
}
