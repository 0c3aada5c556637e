using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Recruitment.Application;

namespace Recruitment.Web.Staff;

/// <summary>The way about the staff pages: only what this person may open.</summary>
internal sealed class StaffNavigation(IAuthorizationService authorization, ServiceSettings settings)
{
    private static readonly StaffPlace[] _places =
    [
        new("To do", "/staff", Policies.Casework),
        new("Applications", "/staff/applications", Policies.Casework),
        new("Assessment days", "/staff/days", Policies.Casework, "/staff/programme", "/staff/day-passes"),
        new("My assessing", "/assess", Policies.Assessing),
        new("References", "/staff/references", Policies.Recruiting),
        new("Students", "/staff/students", Policies.Casework),
        new("First year", "/staff/first-year", Policies.Casework),
        new("Vacancies", "/staff/vacancies", Policies.Casework),
        new("Problems", "/staff/problems", Policies.Recruiting),
        new("Inbox", "/staff/inbox", Policies.Recruiting),
        new("People", "/staff/people", Policies.Administering),
        new("Settings", "/staff/settings", Policies.Administering),
        new("Audit", "/staff/audit", Policies.Auditing),
    ];

    public async Task<IReadOnlyList<StaffPlace>> For(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true) return [];
        var open = new List<StaffPlace>();
        foreach (var place in _places.Where(p => settings.ShowInbox || p.Href != "/staff/inbox"))
            if ((await authorization.AuthorizeAsync(user, null, place.Policy)).Succeeded) open.Add(place);
        return open;
    }
}

/// <param name="Also">Pages that stand elsewhere and are come to from here.</param>
internal sealed record StaffPlace(string Words, string Href, string Policy, params string[] Also)
{
    /// <summary>A page below this place. The to-do list is the root of all and holds only itself.</summary>
    public bool Holds(string path) => Href != "/staff" && (path.StartsWith(Href + "/", StringComparison.OrdinalIgnoreCase) || Also.Any(a => path.StartsWith(a, StringComparison.OrdinalIgnoreCase)));
}
