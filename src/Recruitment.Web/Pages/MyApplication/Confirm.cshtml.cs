using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.MyApplication;

/// <summary>Behind the link in the receipt: a page with one button, because mail scanners open every link.</summary>
public sealed class ConfirmModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyConfirmation View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyConfirmation(Token), cancellationToken) is not { } view) return Redirect($"/application/{Token}");
        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var confirmed = await sender.Send(new ConfirmMyCv(Token), cancellationToken);
        if (confirmed.IsRefused)
        {
            ModelState.AddModelError("", confirmed.Refusal.Message);
            return (await OnGet(cancellationToken)).Carrying(this, confirmed.Refusal);
        }

        TempData["Notice"] = "Thank you. All you have sent us is together now.";
        return Redirect($"/application/{confirmed.Value}");
    }
}
