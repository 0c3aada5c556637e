using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.SignIn;

/// <summary>The header's "Sign out" posts here; the redirect shows that it is done.</summary>
public sealed class OutModel(ISender sender) : PageModel
{
    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        await sender.Send(new SignOut(), cancellationToken);
        return RedirectToPage();
    }
}
