using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[PersonTab(PersonTab.Assessment)]
public sealed class AssessmentModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public List<string?> Lines { get; set; } = [];

    /// <summary>Of the wash-up as the three lines were read.</summary>
    [BindProperty]
    public Guid WashUpVersion { get; set; }

    /// <summary>Somebody else kept other lines, or decided, while these were typed: both are shown.</summary>
    public bool IsStale { get; private set; }

    public AssessmentView View { get; private set; } = null!;

    public bool MayDecide { get; private set; }

    /// <summary>Those who run the day check the feedback.</summary>
    public bool MayCheck { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Suggest();
        return Page();
    }

    public async Task<IActionResult> OnPostFeedback(CancellationToken cancellationToken)
    {
        var kept = await sender.Send(new CheckFeedback(Id, WashUpVersion, [.. Lines.Select(l => l ?? "")]), cancellationToken);
        return await Answer(kept, "The three lines are kept.", cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken cancellationToken)
    {
        if (!User.May(Policies.Deciding)) return this.OnlyFor(Policies.Deciding);
        return await Answer(await sender.Send(new TakeBackDecision(Id), cancellationToken), "The decision is taken back. Nothing was sent.", cancellationToken);
    }

    private async Task<IActionResult> Answer(Outcome outcome, string done, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is NotFound) return NotFound();
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError(refusal is FeedbackNeedsThreeLines ? $"Lines[{Math.Max(0, Lines.FindIndex(string.IsNullOrWhiteSpace))}]" : "", refusal.Message);
            if (!await Load(cancellationToken)) return NotFound();
            IsStale = refusal is StaleForm or DecidedMeanwhile;
            if (IsStale) WashUpVersion = View.Standard?.WashUpVersion ?? default;
            if (Lines.Count == 0) Suggest();
            return Page();
        }

        TempData["Notice"] = done;
        return RedirectToPage(new { Id });
    }

    private void Suggest()
    {
        Lines = [.. View.Standard?.Feedback ?? []];
        WashUpVersion = View.Standard?.WashUpVersion ?? default;
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowAssessment(Id), cancellationToken) is not { } view) return false;
        View = view;
        MayDecide = User.May(Policies.Deciding);
        MayCheck = MayDecide || User.May(Policies.Recruiting);
        return true;
    }
}
