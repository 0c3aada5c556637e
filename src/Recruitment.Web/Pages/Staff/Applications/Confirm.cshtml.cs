using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Scoring;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>What one person alone has settled, for a second person to confirm from their own account.</summary>
[Authorize(Policy = Policies.Deciding)]
[PersonTab(PersonTab.Assessment)]
public sealed class ConfirmModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public AssessmentView View { get; private set; } = null!;

    public IReadOnlyList<ConfirmationView> Open => [.. View.Standard!.Confirmations.Where(c => c.ConfirmedBy is null)];

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : RedirectToPage("Assessment", new { Id });

    public async Task<IActionResult> OnPost(Guid version, CancellationToken cancellationToken)
    {
        var confirmed = await sender.Send(new ConfirmAsSecondPerson(Id, version), cancellationToken);
        if (confirmed.IsRefused) TempData["Refused"] = confirmed.Refusal!.Message;
        else TempData["Notice"] = "Confirmed under your name. Somebody else takes the decision.";
        return RedirectToPage("Assessment", new { Id });
    }

    /// <summary>There is something to confirm, and the reader may read it.</summary>
    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowAssessment(Id), cancellationToken) is not { } view) return false;
        View = view;
        return view is { Decision: null, Standard.IsWashUpFinished: true } && Open.Count > 0;
    }
}
