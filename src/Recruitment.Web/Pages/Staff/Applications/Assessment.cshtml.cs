using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
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

    /// <summary>For each line what on the sheets it comes from.</summary>
    [BindProperty]
    public List<string?> Sources { get; set; } = [];

    /// <summary>Why the wash-up is to be opened again.</summary>
    [BindProperty]
    public string? Why { get; set; }

    /// <summary>Of the application, where a decision is to be taken back.</summary>
    [BindProperty]
    public Guid Version { get; set; }

    /// <summary>Of the wash-up as the three lines were read.</summary>
    [BindProperty]
    public Guid WashUpVersion { get; set; }

    /// <summary>Somebody else kept other lines, or decided, while these were typed: both are shown.</summary>
    public bool IsStale { get; private set; }

    public AssessmentView View { get; private set; } = null!;

    /// <summary>For those who run it: whoever rates somebody starts from what they see.</summary>
    public Earlier? Earlier { get; private set; }

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
        var kept = await sender.Send(new CheckFeedback(Id, WashUpVersion, [.. Lines.Select((l, i) => WordsOf(l, Sources.ElementAtOrDefault(i)))]), cancellationToken);
        return await Answer(kept, "The three lines are kept.", cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken cancellationToken)
    {
        if (!User.May(Policies.Deciding)) return this.OnlyFor(Policies.Deciding);
        return await Answer(await sender.Send(new TakeBackDecision(Id, Version), cancellationToken), "The decision is taken back. Nothing was sent.", cancellationToken);
    }

    public async Task<IActionResult> OnPostReopen(CancellationToken cancellationToken)
    {
        if (!User.May(Policies.Deciding)) return this.OnlyFor(Policies.Deciding);
        return await Answer(await sender.Send(new ReopenWashUp(Id, WashUpVersion, Why ?? ""), cancellationToken), "The wash-up is open again.", cancellationToken);
    }

    public static string KeyOf(string? valueCode, Guid? evidenceId) => $"{valueCode}/{evidenceId}";

    private static FeedbackWords WordsOf(string? line, string? key) =>
        key?.Split('/') is [var value, var id] ? new(line ?? "", value, Guid.TryParse(id, out var evidence) ? evidence : null) : new(line ?? "", null, null);

    private async Task<IActionResult> Answer(Outcome outcome, string done, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is NotFound) return NotFound();
        if (outcome.Refusal is { } refusal)
        {
            var field = refusal switch
            {
                FeedbackNeedsThreeLines => $"Lines[{Math.Max(0, Lines.FindIndex(string.IsNullOrWhiteSpace))}]",
                StandsOnNoSheet { Line: var line } => $"Sources[{line - 1}]",
                SayWhyAgain => nameof(Why),
                _ => "",
            };
            ModelState.AddModelError(field, refusal.Message);
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
        var feedback = View.Standard?.Feedback ?? [];
        (Lines, Sources) = ([.. feedback.Select(f => f.Text)], [.. feedback.Select(f => f.ValueCode is null ? "" : KeyOf(f.ValueCode, f.EvidenceId))]);
        WashUpVersion = View.Standard?.WashUpVersion ?? default;
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowAssessment(Id), cancellationToken) is not { } view) return false;
        View = view;
        MayDecide = User.May(Policies.Deciding);
        MayCheck = MayDecide || User.May(Policies.Recruiting);
        Earlier = MayCheck && !this.Person().IsPlacedWithReader ? await sender.Send(new ShowEarlier(Id), cancellationToken) : null;
        return true;
    }
}
