using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Pages.FindMyApplication;

/// <summary>Where an old private link leads: its owner can have a new one sent to the address on record, and nothing is shown.</summary>
public abstract class ExpiredLinkPage(ISender sender, LinkPurpose purpose, string page) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await sender.Send(new CheckLink(purpose, Token), cancellationToken) switch
    {
        LinkState.Live => Redirect($"/{page}/{Token}"),
        LinkState.Expired => Page(),
        LinkState.Unknown => NotFound(),
    };

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        await sender.Send(Renewal(), cancellationToken);
        IsAsked = true;
        return Page();
    }

    protected abstract IRequest Renewal();
}
