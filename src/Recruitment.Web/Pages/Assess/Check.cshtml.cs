using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;

namespace Recruitment.Web.Pages.Assess;

public sealed class CheckModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Seat { get; set; }

    [FromRoute]
    public string Exercise { get; set; } = "";

    public SheetView Sheet { get; private set; } = null!;

    public string Name(SheetValue value) => Sheet.Plain ? value.Value.Plain.Name : value.Value.Name;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid version, CancellationToken cancellationToken)
    {
        var submitted = await sender.Send(new SubmitSheet(Seat, Exercise, version), cancellationToken);
        if (submitted.Refusal is NotFound || !await Load(cancellationToken)) return NotFound();
        if (submitted.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            return Page();
        }

        TempData["Notice"] = $"Your ratings of {Sheet.FirstName} are in. Thank you.";
        return RedirectToPage("Index");
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowSheet(Seat, Exercise), cancellationToken) is not { } sheet) return false;
        Sheet = sheet;
        return true;
    }
}
