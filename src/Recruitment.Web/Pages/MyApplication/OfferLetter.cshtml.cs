using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Offers;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class OfferLetterModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public string Letter { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyOffer(Token), cancellationToken) is not { } mine) return NotFound();
        Letter = mine.Letter;
        return Page();
    }
}
