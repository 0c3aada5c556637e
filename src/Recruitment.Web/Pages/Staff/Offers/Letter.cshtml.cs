using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Offers;
using Recruitment.Web.Pages.Staff.Applications;

namespace Recruitment.Web.Pages.Staff.Offers;

[PersonTab(PersonTab.Offer)]
public sealed class LetterModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    public string Letter { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowOffer(Id), cancellationToken) is not { } offer) return NotFound();
        (Name, Letter) = (this.Person().Name, offer.Letter.Text);
        return Page();
    }
}
