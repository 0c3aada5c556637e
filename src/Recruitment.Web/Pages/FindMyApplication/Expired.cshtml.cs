using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Web.Private;

namespace Recruitment.Web.Pages.FindMyApplication;

public sealed class ExpiredModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        Response.Headers.KeepPrivate();
        return await sender.Send(new CheckLink(LinkPurpose.Application, Token), cancellationToken) switch
        {
            LinkState.Live => Redirect($"/application/{Token}"),
            LinkState.Expired => Page(),
            LinkState.Unknown => NotFound(),
        };
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        await sender.Send(new RenewMyLink(Token), cancellationToken);
        IsAsked = true;
        return Page();
    }
}
