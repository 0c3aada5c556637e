using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.Scoring;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policy = Policies.Deciding)]
[PersonTab(PersonTab.Assessment)]
public sealed class DecisionModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public AssessmentView View { get; private set; } = null!;

    /// <summary>The mail to read before the decision is recorded.</summary>
    public MailPreview? Preview { get; private set; }

    /// <summary>The decision differs from the arithmetic, and nobody else has agreed to it yet.</summary>
    public bool IsToBeAgreed => View.Standard is { } standard && (standard.IsMet == true) != (Input.Outcome == DecisionOutcome.MeetsTheStandard)
        && !(standard.ToDiffer is { ConfirmedBy: not null } agreed && agreed.Outcome == Input.Outcome);

    public sealed class Answers
    {
        public Guid Version { get; set; }

        public Guid WashUpVersion { get; set; }

        [Required(ErrorMessage = "Choose whether they meet the standard")]
        public DecisionOutcome? Outcome { get; set; }

        public string? Reason { get; set; }

        public DecisionWords ToWords() => new(Outcome!.Value, Reason);
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return BackToAssessment();
        (Input.Version, Input.WashUpVersion) = (View.Version, View.Standard!.WashUpVersion);
        if (View.Standard.ToDiffer is { ConfirmedBy: not null } agreed) (Input.Outcome, Input.Reason) = (agreed.Outcome, agreed.Words);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return BackToAssessment();
        if (!ModelState.IsValid) return Page();
        var preview = await sender.Send(new PreviewDecision(Id, Input.ToWords()), cancellationToken);
        if (preview.Refusal is { } refusal) return Again(refusal);
        Preview = preview.Value;
        return Page();
    }

    /// <summary>What was chosen and written stands in the form again.</summary>
    public async Task<IActionResult> OnPostChange(CancellationToken cancellationToken) =>
        await Load(cancellationToken) ? Page() : BackToAssessment();

    public async Task<IActionResult> OnPostRecord(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return BackToAssessment();
        if (!ModelState.IsValid) return Page();
        var taken = await sender.Send(new TakeDecision(Id, Input.Version, Input.ToWords()), cancellationToken);
        if (taken.Refusal is { } refusal) return Again(refusal);
        TempData["Notice"] = Input.Outcome == DecisionOutcome.MeetsTheStandard ? "Recorded. The result is on its way." : "Recorded. The result leaves in 15 minutes; until then you can take it back.";
        return RedirectToPage("Assessment", new { Id });
    }

    /// <summary>The decision is to differ: a second person is asked from their own account.</summary>
    public async Task<IActionResult> OnPostAsk(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return BackToAssessment();
        if (!ModelState.IsValid) return Page();
        var asked = await sender.Send(new AskToDiffer(Id, Input.WashUpVersion, Input.ToWords()), cancellationToken);
        if (asked.Refusal is { } refusal) return Again(refusal);
        TempData["Notice"] = "A second person is asked. When they have agreed, you record the decision.";
        return RedirectToPage("Assessment", new { Id });
    }

    private PageResult Again(Refusal refusal)
    {
        ModelState.Remove("Input.Version");
        ModelState.Remove("Input.WashUpVersion");
        (Input.Version, Input.WashUpVersion) = (View.Version, View.Standard!.WashUpVersion);
        var field = refusal switch
        {
            SayWhyYouDiffer => "Input.Reason",
            _ => "",
        };
        ModelState.AddModelError(field, refusal.Message);
        return Page();
    }

    /// <summary>There is something to decide: the wash-up is finished and nobody decided yet.</summary>
    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowAssessment(Id), cancellationToken) is not { } view) return false;
        View = view;
        return view is { Decision: null, Standard.IsWashUpFinished: true };
    }

    /// <summary>Where a colleague was quicker, it says who.</summary>
    private RedirectToPageResult BackToAssessment()
    {
        if (View?.Decision is { } taken) TempData["Refused"] = $"{taken.DecidedBy} has taken the decision already. Nothing that you typed was kept, and nothing else has changed.";
        return RedirectToPage("Assessment", new { Id });
    }
}
