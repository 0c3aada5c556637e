using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class GiveSeatBackModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyPlace Place { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if ((await sender.Send(new ShowMySeat(Token), cancellationToken))?.Place is not { MayChange: true } place) return Redirect($"/application/{Token}/seat");
        Place = place;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var given = await sender.Send(new GiveSeatBack(Token), cancellationToken);
        if (given.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            return (await OnGet(cancellationToken)).Carrying(this, refusal);
        }

        TempData["Notice"] = "Thank you for telling us. Choose another day whenever it suits you.";
        return Redirect($"/application/{Token}/seat");
    }
}
