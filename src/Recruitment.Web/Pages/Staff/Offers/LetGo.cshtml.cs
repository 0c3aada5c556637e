using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.Offers;

namespace Recruitment.Web.Pages.Staff.Offers;

public sealed class LetGoModel(ISender sender) : OfferStep(sender)
{
    [BindProperty]
    [Required(ErrorMessage = "Say why, and what was said to them")]
    public string? Why { get; set; }

    protected override IRequest<Outcome> Step() => new LetOfferGo(Id, Version, Why!.Trim());
}
