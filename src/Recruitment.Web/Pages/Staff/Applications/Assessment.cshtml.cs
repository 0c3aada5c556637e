using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[PersonTab(PersonTab.Assessment)]
public sealed class AssessmentModel(ISender sender, IAuthorizationService authorization) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public List<string?> Lines { get; set; } = [];

    public AssessmentView View { get; private set; } = null!;

    public bool MayDecide { get; private set; }

    /// <summary>Those who run the day check the feedback.</summary>
    public bool MayCheck { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Lines = [.. View.Standard?.Feedback ?? []];
        return Page();
    }

    public async Task<IActionResult> OnPostFeedback(Guid washUpVersion, CancellationToken cancellationToken)
    {
        var kept = await sender.Send(new CheckFeedback(Id, washUpVersion, [.. Lines.Select(l => l ?? "")]), cancellationToken);
        return await Answer(kept, "The three lines are kept.", cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken cancellationToken)
    {
        if (!(await authorization.AuthorizeAsync(User, Policies.Deciding)).Succeeded) return Forbid();
        return await Answer(await sender.Send(new TakeBackDecision(Id), cancellationToken), "The decision is taken back. Nothing was sent.", cancellationToken);
    }

    private async Task<IActionResult> Answer(Outcome outcome, string done, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is NotFound) return NotFound();
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            return await Load(cancellationToken) ? Page() : NotFound();
        }

        TempData["Notice"] = done;
        return RedirectToPage(new { Id });
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowAssessment(Id), cancellationToken) is not { } view) return false;
        View = view;
        MayDecide = (await authorization.AuthorizeAsync(User, Policies.Deciding)).Succeeded;
        MayCheck = MayDecide || (await authorization.AuthorizeAsync(User, Policies.Recruiting)).Succeeded;
        return true;
    }
}
