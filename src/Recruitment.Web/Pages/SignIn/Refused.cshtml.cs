using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.SignIn;

/// <summary>Says who can, in roles and never in names, whatever the method of the request that was refused.</summary>
[IgnoreAntiforgeryToken]
public sealed class RefusedModel : PageModel
{
    public string WhoCan => Policies.WhoCan(
        Policies.RefusedUnder(HttpContext) is { } step ? [step] : HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint?.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy) ?? []);
}
