using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class AdjustmentsModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Needs { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { } my) return NotFound();
        Needs = my.Adjustments;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var asked = await sender.Send(new AskForAdjustments(Token, Needs), cancellationToken);
        if (asked.IsRefused)
        {
            ModelState.AddModelError(nameof(Needs), asked.Refusal!.Message);
            return Page();
        }

        TempData["Notice"] = string.IsNullOrWhiteSpace(Needs) ? "Saved: you need nothing special on the day." : "Thank you for telling us. The organiser of your day will arrange it, and ring you if anything is unclear.";
        return Redirect($"/application/{Token}");
    }
}
