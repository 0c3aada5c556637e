using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Application.References;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Pages.FindMyApplication;

public sealed class ExpiredReferenceModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await sender.Send(new CheckLink(LinkPurpose.Reference, Token), cancellationToken) switch
    {
        LinkState.Live => Redirect($"/reference/{Token}"),
        LinkState.Expired => Page(),
        LinkState.Unknown => NotFound(),
    };

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        await sender.Send(new RenewReferenceLink(Token), cancellationToken);
        IsAsked = true;
        return Page();
    }
}
