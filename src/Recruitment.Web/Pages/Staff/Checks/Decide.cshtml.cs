using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application.Checks;
using Recruitment.Domain.Checks;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Checks;

/// <summary>A manager accepts what is out of the ordinary, or does without what may be done without. Never by anybody else, and never without a reason.</summary>
[Authorize(Policies.Deciding)]
[PersonTab(PersonTab.Checks)]
public sealed class DecideModel(ISender sender) : ConditionPage(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

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

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        return Input.Action is { } action && Actions.Contains(action) ? await Send(new DecideCheck(Id, Version, Condition.Kind, action, Input.Why), cancellationToken) : BadRequest();
    }
}
