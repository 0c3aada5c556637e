using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Offers;

namespace Recruitment.Web.Pages.MyApplication;

/// <summary>Yes or no to an offer, with a word of their own if they care to.</summary>
public abstract class AnswerOffer(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    [StringLength(2000, ErrorMessage = "What you write must be 2,000 characters or fewer")]
    public string? YourWords { get; set; }

    public string RoleTitle { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyOffer(Token), cancellationToken) is not { } mine) return NotFound();
        RoleTitle = mine.Terms.RoleTitle;
        return mine.MayAnswer || !ModelState.IsValid ? Page() : Redirect($"/application/{Token}/offer");
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await OnGet(cancellationToken);
        var outcome = await sender.Send(Answer(), cancellationToken);
        if (!outcome.IsRefused) return Redirect($"/application/{Token}/offer");
        ModelState.AddModelError("", outcome.Refusal!.Message);
        return await OnGet(cancellationToken);
    }

    protected abstract IRequest<Outcome> Answer();
}
