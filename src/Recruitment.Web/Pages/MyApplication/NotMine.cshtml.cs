using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.MyApplication;

/// <summary>Behind the link in the receipt: a page with one button, because mail scanners open every link.</summary>
public sealed class NotMineModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyApplicationView My { get; private set; } = null!;

    public bool MayTakeAway => My.May(ApplicationAction.SetAside);

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { } my) return NotFound();
        My = my;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var said = await sender.Send(new SayNotMine(Token), cancellationToken);
        if (said.IsRefused)
        {
            ModelState.AddModelError("", said.Refusal!.Message);
            return (await OnGet(cancellationToken)).Carrying(this, said.Refusal);
        }

        TempData["Notice"] = "Thank you for telling us. We have taken it away.";
        return Redirect($"/application/{Token}");
    }
}
