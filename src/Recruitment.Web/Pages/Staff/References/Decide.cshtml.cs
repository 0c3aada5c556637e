using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.References;
using Recruitment.Domain.References;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.References;

[Authorize(Policies.Deciding)]
public sealed class DecideModel(ISender sender) : StepPage<CallView>(sender)
{
    public CallView Call => Shown;

    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose whether this reference counts")]
        public bool? Counts { get; set; }

        [Required(ErrorMessage = "Write down why")]
        public string? Reason { get; set; }
    }

    protected override string RecordAddress => $"/staff/references/{Id}";

    protected override IRequest<CallView?> Show() => new ShowCall(Id);

    protected override Guid VersionOf(CallView record) => record.Note!.Version;

    protected override bool Has(CallView record) => record.Note is not null;

    /// <summary>The referee may answer at any time, and their answer stands above a decision.</summary>
    protected override string? Overtaken(CallView record) => record.Note!.State switch
    {
        ReferenceState.Unconfirmed => null,
        ReferenceState.Confirmed => $"{record.Referee} has confirmed the note, so there is nothing left to decide.",
        ReferenceState.Corrected => $"{record.Referee} has corrected the note, so there is nothing left to decide.",
        ReferenceState.Recording or ReferenceState.SentForConfirmation => new RefereeMayStillAnswer().Message,
    };

    protected override void Suggest() => Input = new Answers { Counts = Call.Note!.CountsUnconfirmed, Reason = Call.Note.UnconfirmedDecision };

    protected override IRequest<Outcome> Step() => new DecideUnconfirmed(Id, Version, Input.Counts!.Value, Input.Reason!.Trim());
}
