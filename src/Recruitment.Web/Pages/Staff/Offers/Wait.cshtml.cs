using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.Offers;

namespace Recruitment.Web.Pages.Staff.Offers;

public sealed class WaitModel(ISender sender) : OfferStep(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

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

    protected override void Suggest() => Input = new Answers { Start = Offer.Terms.ProposedStart, LongStop = Offer.Terms.LongStop };

    protected override IRequest<Outcome> Step() => Input.Choice!.Value switch
    {
        Choice.Dates => new ChangeOfferDates(Id, Version, Input.Start, Input.LongStop!.Value, Input.Why),
        Choice.NextBoard => new DeferOffer(Id, Version, Input.Board!.Value, Input.BoardLongStop!.Value, Input.Why),
        Choice.Bridge => new OfferBridgingStart(Id, Version, Input.BridgeFrom!.Value, Input.Why),
    };

    protected override (string Field, string Message)? Missing() => Input.Choice!.Value switch
    {
        Choice.Dates when Input.LongStop is null => ("Input.LongStop.Day", "Enter the long-stop date"),
        Choice.NextBoard when Input.Board is null => ("Input.Board.Day", "Enter the day of the next board"),
        Choice.NextBoard when Input.BoardLongStop is null => ("Input.BoardLongStop.Day", "Enter the long-stop date"),
        Choice.Bridge when Input.BridgeFrom is null => ("Input.BridgeFrom.Day", "Enter the first day as a support worker"),
        Choice.Dates or Choice.NextBoard or Choice.Bridge => null,
    };
}
