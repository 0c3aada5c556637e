using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;

namespace Recruitment.Web.Pages.Assess;

public sealed class KnownModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Seat { get; set; }

    [FromRoute]
    public string Exercise { get; set; } = "";

    public string FirstName { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        var declared = await sender.Send(new DeclareMyAcquaintance(Seat), cancellationToken);
        if (declared.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            return Page();
        }

        TempData["Notice"] = "Thank you for saying so. Somebody else will see them.";
        return RedirectToPage("Index");
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowSheet(Seat, Exercise), cancellationToken) is not { } sheet) return false;
        FirstName = sheet.FirstName;
        return true;
    }
}
