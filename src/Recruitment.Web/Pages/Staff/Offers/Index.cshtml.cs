using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Offers;
using Recruitment.Domain;
using Recruitment.Web.Pages.Staff.Applications;

namespace Recruitment.Web.Pages.Staff.Offers;

[PersonTab(PersonTab.Offer)]
public sealed class IndexModel(ISender sender, TimeProvider time) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public OfferView? Offer { get; private set; }

    public DateOnly Today => LondonTime.DayOf(time.GetUtcNow());

    public async Task OnGet(CancellationToken cancellationToken) => Offer = await sender.Send(new ShowOffer(Id), cancellationToken);
}
