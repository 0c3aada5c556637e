using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Staff;

/// <summary>Where a person begins: the to-do list, their day as an assessor, or the audit.</summary>
internal static class FrontPages
{
    private static readonly (string Policy, string Page)[] _inOrder =
    [
        (Policies.Casework, "/staff"),
        (Policies.Assessing, "/assess"),
        (Policies.Auditing, "/staff/audit"),
    ];

    public static void MapFrontPage(this IEndpointRouteBuilder routes) => routes.MapGet("/staff/start", async (ClaimsPrincipal user, IAuthorizationService authorization) =>
    {
        foreach (var (policy, page) in _inOrder)
            if ((await authorization.AuthorizeAsync(user, null, policy)).Succeeded) return Results.Redirect(page);
        return Results.Redirect("/staff/account");
    }).RequireAuthorization(Policies.AnyStaff);

    /// <summary>For whoever watches from outside: "ready" says that the database answers too.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => "ok").AllowAnonymous();
        routes.MapGet("/health/ready", async (ISender sender, CancellationToken cancellationToken) =>
            await sender.Send(new IsReady(), cancellationToken) ? Results.Text("ok") : Results.Text("The database does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }

    /// <summary>To the page they wanted before they were asked to sign in, never to another site.</summary>
    public static IActionResult Home(this PageModel page, string? wanted) => page.LocalRedirect(page.HomeAddress(wanted));

    public static string HomeAddress(this PageModel page, string? wanted) => page.Url.IsLocalUrl(wanted) ? wanted! : "/staff/start";
}
