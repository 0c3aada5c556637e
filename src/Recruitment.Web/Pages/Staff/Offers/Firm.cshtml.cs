using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Offers;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Offers;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Offer)]
public sealed class FirmModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    public OfferView Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowOffer(Id), cancellationToken) is not { } offer) return NotFound();
        Offer = offer;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var outcome = await sender.Send(new MakeOfferFirm(Id, Version), cancellationToken);
        if (!outcome.IsRefused) return Redirect($"/staff/applications/{Id}/offer");
        ModelState.AddModelError("", outcome.Refusal!.Message);
        return await OnGet(cancellationToken);
    }
}
