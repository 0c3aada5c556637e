using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;

namespace Recruitment.Web.Staff;

/// <summary>The one table that says who may open which pages. A page in no row is open to nobody; a page that is stricter than its folder says so itself.</summary>
internal static class PageAccess
{
    private const string Public = "";

    private static readonly (string Path, string Policy)[] _folders =
    [
        ("/Vacancies", Public),
        ("/Apply", Public),
        ("/MyApplication", Public),
        ("/FindMyApplication", Public),
        ("/Reference", Public),
        ("/Help", Public),
        ("/SignIn", Public),
        ("/Assess", Policies.Assessing),
        ("/Staff/Account", Policies.AnyStaff),
        ("/Staff/Applications", Policies.Casework),
        ("/Staff/Days", Policies.Casework),
        ("/Staff/Programme", Policies.Casework),
        ("/Staff/References", Policies.Casework),
        ("/Staff/Offers", Policies.Casework),
        ("/Staff/Checks", Policies.Casework),
        ("/Staff/Students", Policies.Casework),
        ("/Staff/FirstYear", Policies.Casework),
        ("/Staff/Vacancies", Policies.Casework),
        ("/Staff/Problems", Policies.Recruiting),
        ("/Staff/Inbox", Policies.Recruiting),
        ("/Staff/People", Policies.Administering),
        ("/Staff/DayPasses", Policies.Recruiting),
        ("/Staff/Settings", Policies.Administering),
        ("/Staff/Audit", Policies.Auditing),
    ];

    private static readonly (string Path, string Policy)[] _pages =
    [
        ("/Index", Public),
        ("/Error/Index", Public),
        ("/Staff/Index", Policies.Casework),
    ];

    public static void Apply(PageConventionCollection conventions)
    {
        foreach (var (path, policy) in _folders)
        {
            if (policy == Public) conventions.AllowAnonymousToFolder(path);
            else conventions.AuthorizeFolder(path, policy);
        }

        foreach (var (path, policy) in _pages)
        {
            if (policy == Public) conventions.AllowAnonymousToPage(path);
            else conventions.AuthorizePage(path, policy);
        }
    }
}
