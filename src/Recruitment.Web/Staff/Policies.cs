using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Domain.Staff;

namespace Recruitment.Web.Staff;

/// <summary>Who may do what, by name.</summary>
public static class Policies
{
    /// <summary>Reply, book, call referees, make offers.</summary>
    public const string Recruiting = nameof(Recruiting);

    /// <summary>Take the decision after an assessment day.</summary>
    public const string Deciding = nameof(Deciding);

    /// <summary>Rate the people one is assigned to.</summary>
    public const string Assessing = nameof(Assessing);

    /// <summary>See a person's record: those who recruit and those who decide.</summary>
    public const string Casework = nameof(Casework);

    public const string Administering = nameof(Administering);

    public const string Auditing = nameof(Auditing);

    public const string AnyStaff = nameof(AnyStaff);

    internal static readonly (string Policy, StaffRole[] Roles)[] Table =
    [
        (Recruiting, [StaffRole.Recruiter, StaffRole.Administrator]),
        (Deciding, [StaffRole.HiringManager, StaffRole.Administrator]),
        (Assessing, [StaffRole.Assessor, StaffRole.HiringManager]),
        (Casework, [StaffRole.Recruiter, StaffRole.HiringManager, StaffRole.Administrator]),
        (Administering, [StaffRole.Administrator]),
        (Auditing, [StaffRole.Auditor, StaffRole.Administrator]),
        (AnyStaff, Enum.GetValues<StaffRole>()),
    ];

    internal static void Add(AuthorizationOptions options)
    {
        foreach (var (policy, roles) in Table) options.AddPolicy(policy, p => p.RequireRole(roles.Select(r => r.ToString())));
        // What says nothing is open to nobody.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build();
    }

    /// <summary>Whether this is open to them: for what a page offers.</summary>
    internal static bool May(this ClaimsPrincipal user, string policy) => Table.Single(row => row.Policy == policy).Roles.Any(role => user.IsInRole(role.ToString()));

    /// <summary>Refuses a step that is not open to everybody who may open its page, and leaves word of whom it is open to.</summary>
    internal static ForbidResult OnlyFor(this PageModel page, string policy)
    {
        page.HttpContext.Items[typeof(Policies)] = policy;
        return page.Forbid();
    }

    internal static string? RefusedUnder(HttpContext http) => http.Items[typeof(Policies)] as string;

    /// <summary>"Recruiters and administrators can open it.": those whose roles satisfy every one of the policies. Nothing where there are none.</summary>
    internal static string WhoCan(IEnumerable<string?> policies)
    {
        var asked = policies.ToHashSet();
        var rows = Table.Where(row => asked.Contains(row.Policy)).ToList();
        var roles = Enum.GetValues<StaffRole>().Where(role => rows.Count > 0 && rows.TrueForAll(row => row.Roles.Contains(role))).Select(Plural).ToList();
        return roles switch
        {
            [] => "",
            [var one] => $"Only {one} can open it.",
            [.. var many, var last] => Sentence($"{string.Join(", ", many)} and {last} can open it."),
        };
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Plural(StaffRole role) => role switch
    {
        StaffRole.Recruiter => "recruiters",
        StaffRole.HiringManager => "hiring managers",
        StaffRole.Assessor => "assessors",
        StaffRole.Administrator => "administrators",
        StaffRole.Auditor => "auditors",
    };
}
