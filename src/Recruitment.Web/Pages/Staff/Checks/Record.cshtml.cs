using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application.Checks;
using Recruitment.Domain.Checks;
using Recruitment.Web.Offers;
using Recruitment.Web.Pages.Staff.Applications;

namespace Recruitment.Web.Pages.Staff.Checks;

[PersonTab(PersonTab.Checks)]
public sealed class RecordModel(ISender sender) : ConditionPage(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    public string Me => User.FindFirst("name")?.Value ?? "";

    /// <summary>What may be recorded here; a manager's decisions have a page of their own.</summary>
    public IReadOnlyList<ConditionAction> Actions => [.. Enum.GetValues<ConditionAction>()
        .Where(a => !a.IsForManagersOnly() && ConditionRules.Allows(Condition.Kind, Condition.State, a))];

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what has happened")]
        public ConditionAction? Action { get; set; }

        public string? Evidence { get; set; }

        [DisplayName("The day it runs out")]
        public DateOnly? EndsOn { get; set; }

        public string? Why { get; set; }
    }

    public static string EvidenceHint(ConditionKind kind) => kind switch
    {
        ConditionKind.CriminalRecord => "The certificate’s number (12 digits) and its date. The original, seen in person",
        ConditionKind.RightToWork => "The document, or the share code’s result, and the date it was seen",
        ConditionKind.Identity => "The two documents",
        ConditionKind.OccupationalHealth => "The date of the clearance. Details stay with occupational health",
        ConditionKind.Qualification or ConditionKind.Award => "The certificate or the university’s letter, and its date",
        ConditionKind.FinalPlacement => "The practice educator’s report, and its date",
        ConditionKind.Updating => "The days, and who confirmed them",
        ConditionKind.Release => "The letter of agreement, from whom, and its date",
        ConditionKind.OverseasRecord => "The country and the certificate’s date",
        ConditionKind.References or ConditionKind.Registration or ConditionKind.MetTheStandard => "Where it is kept",
    };

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Input.Action is not { } action || !Actions.Contains(action)) return BadRequest();
        var evidence = string.IsNullOrWhiteSpace(Input.Evidence) ? null : new ConditionEvidence(Input.Evidence.Trim(), Input.EndsOn);
        return await Send(new RecordCheck(Id, Version, Condition.Kind, action, evidence, Input.Why), cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeOn(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await Load(cancellationToken)) return NotFound();
        return await Send(new TakeCheckOn(Id, Version, Condition.Kind), cancellationToken, $"/staff/applications/{Id}/checks/{Kind}");
    }

    protected override string FieldOf(Domain.Refusal refusal) => refusal switch
    {
        SayWhatWasSeen or CertificateNumberHasTwelveDigits => "Input.Evidence",
        EvidenceHasEnded => "Input.EndsOn",
        SayWhy => "Input.Why",
        _ => "",
    };
}
