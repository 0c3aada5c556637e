using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.References;

namespace Recruitment.Web.Pages.Reference;

public sealed class ShowModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public ReferenceView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowReference(Token), cancellationToken) is not { } view) return NotFound();
        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostConfirm(CancellationToken cancellationToken)
    {
        // Pressed twice, or answered in another window: the page shows what stands.
        await sender.Send(new ConfirmReference(Token), cancellationToken);
        return RedirectToPage();
    }
}
