using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
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
public sealed class StartModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    [DisplayName("The first day")]
    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? StartsOn { get; set; }

    public OfferView Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        StartsOn = Offer.Terms.ProposedStart;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcome = await sender.Send(new ConfirmStart(Id, Version, StartsOn!.Value), cancellationToken);
        if (!outcome.IsRefused) return Redirect($"/staff/applications/{Id}/offer");
        ModelState.AddModelError("", outcome.Refusal!.Message);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowOffer(Id), cancellationToken) is not { } offer) return false;
        Offer = offer;
        return true;
    }
}
