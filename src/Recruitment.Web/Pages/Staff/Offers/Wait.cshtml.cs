using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Offers;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Offers;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Offer)]
public sealed class WaitModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public OfferView Offer { get; private set; } = null!;

    public enum Choice
    {
        Dates,
        NextBoard,
        Bridge,
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what happens while we wait")]
        public Choice? Choice { get; set; }

        [DisplayName("The planned start")]
        public DateOnly? Start { get; set; }

        [DisplayName("The long-stop date")]
        public DateOnly? LongStop { get; set; }

        [DisplayName("The day of the next board")]
        public DateOnly? Board { get; set; }

        [DisplayName("The long-stop date")]
        public DateOnly? BoardLongStop { get; set; }

        [DisplayName("The first day as a support worker")]
        public DateOnly? BridgeFrom { get; set; }

        public string? Why { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Input = new Answers { Start = Offer.Terms.ProposedStart, LongStop = Offer.Terms.LongStop };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (ModelState.IsValid && Missing() is { } missing) ModelState.AddModelError(missing.Field, missing.Message);
        if (!ModelState.IsValid) return Page();
        var outcome = await sender.Send(Request(), cancellationToken);
        if (!outcome.IsRefused) return Redirect($"/staff/applications/{Id}/offer");
        ModelState.AddModelError("", outcome.Refusal!.Message);
        return Page();
    }

    private new IRequest<Outcome> Request() => Input.Choice!.Value switch
    {
        Choice.Dates => new ChangeOfferDates(Id, Version, Input.Start, Input.LongStop!.Value, Input.Why),
        Choice.NextBoard => new DeferOffer(Id, Version, Input.Board!.Value, Input.BoardLongStop!.Value, Input.Why),
        Choice.Bridge => new OfferBridgingStart(Id, Version, Input.BridgeFrom!.Value, Input.Why),
    };

    private (string Field, string Message)? Missing() => Input.Choice!.Value switch
    {
        Choice.Dates when Input.LongStop is null => ("Input.LongStop.Day", "Enter the long-stop date"),
        Choice.NextBoard when Input.Board is null => ("Input.Board.Day", "Enter the day of the next board"),
        Choice.NextBoard when Input.BoardLongStop is null => ("Input.BoardLongStop.Day", "Enter the long-stop date"),
        Choice.Bridge when Input.BridgeFrom is null => ("Input.BridgeFrom.Day", "Enter the first day as a support worker"),
        Choice.Dates or Choice.NextBoard or Choice.Bridge => null,
    };

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowOffer(Id), cancellationToken) is not { } offer) return false;
        Offer = offer;
        return true;
    }
}
