using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.Offers;

namespace Recruitment.Web.Pages.Staff.Offers;

public sealed class StartModel(ISender sender) : OfferStep(sender)
{
    [BindProperty]
    [DisplayName("The first day")]
    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? StartsOn { get; set; }

    protected override IRequest<Outcome> Step() => new ConfirmStart(Id, Version, StartsOn!.Value);

    protected override void Suggest() => StartsOn = Offer.StartsOn ?? Offer.Terms.ProposedStart;
}
