using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application.Checks;
using Recruitment.Domain.Checks;
using Recruitment.Web.Offers;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Checks;

/// <summary>A manager accepts what is out of the ordinary, or does without what may be done without. Never by anybody else, and never without a reason.</summary>
[Authorize(Policies.Deciding)]
[PersonTab(PersonTab.Checks)]
public sealed class DecideModel(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public string Kind { get; set; } = "";

    [BindProperty]
    public Answers Input { get; set; } = new();

    public ChecksView Checks { get; private set; } = null!;

    public ConditionView Condition { get; private set; } = null!;

    /// <summary>What a manager was asked to decide; before that, only whether to do without a check that may be done without.</summary>
    public IReadOnlyList<ConditionAction> Actions => [.. ((ConditionAction[])[ConditionAction.AcceptDespite, ConditionAction.FindNotMet, ConditionAction.Waive])
        .Where(a => (Condition.State == ConditionState.NeedsManager || a == ConditionAction.Waive) && ConditionRules.Allows(Condition.Kind, Condition.State, a))];

    public bool IsWaiverOnly => Actions is [ConditionAction.Waive];

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose your decision")]
        public ConditionAction? Action { get; set; }

        [Required(ErrorMessage = "Say why, and whom you asked")]
        public string? Why { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Version = Checks.OfferVersion!.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (Input.Action is not { } action || !Actions.Contains(action)) return BadRequest();
        var outcome = await sender.Send(new RecordCheck(Id, Version, Condition.Kind, action, null, Input.Why), cancellationToken);
        if (!outcome.IsRefused) return Redirect($"/staff/applications/{Id}/checks");
        if (!await Load(cancellationToken)) return NotFound();
        Refuse(outcome.Refusal!, Checks.OfferVersion!.Value);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (CheckLook.FromSlug(Kind) is not { } kind) return false;
        Checks = await sender.Send(new ShowChecks(Id), cancellationToken);
        if (Checks.Conditions.SingleOrDefault(c => c.Kind == kind) is not { } condition) return false;
        Condition = condition;
        return true;
    }
}
