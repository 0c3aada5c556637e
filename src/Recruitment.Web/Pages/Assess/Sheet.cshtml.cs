using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Web.Pages.Assess;

public sealed class SheetModel(ISender sender) : PageModel
{
    public const string NotSeen = "not-seen";

    [FromRoute]
    public Guid Seat { get; set; }

    [FromRoute]
    public string Exercise { get; set; } = "";

    [BindProperty]
    public Answers Input { get; set; } = new();

    public SheetView Sheet { get; private set; } = null!;

    public sealed class Answers
    {
        public Guid Version { get; set; }

        public List<Line> Lines { get; set; } = [];

        public string? Concern { get; set; }
    }

    public sealed class Line
    {
        public string Code { get; set; } = "";

        /// <summary>"1" to "5", or "not-seen".</summary>
        public string? Rating { get; set; }

        public Guid EvidenceId { get; set; }

        public string? Evidence { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (Sheet.SubmittedAt is not null) return RedirectToPage("Check", new { Seat, Exercise });
        Input = Fresh();
        return Page();
    }

    /// <param name="add">The value beside whose evidence the button was pressed.</param>
    /// <param name="remove">A line of evidence.</param>
    /// <param name="check">"Check and submit" was pressed.</param>
    public async Task<IActionResult> OnPost(string? add, Guid? remove, bool check, CancellationToken cancellationToken)
    {
        var saved = await Save(remove, cancellationToken);
        if (saved.Refusal is NotFound) return NotFound();
        if (!saved.IsRefused) return check ? RedirectToPage("Check", new { Seat, Exercise }) : Redirect($"/assess/{Seat}/{Exercise}#{add ?? "saved"}");
        if (!await Load(cancellationToken)) return NotFound();
        if (Sheet.SubmittedAt is not null) return RedirectToPage("Check", new { Seat, Exercise });
        ShowBothVersions(saved.Refusal);
        return Page();
    }

    /// <summary>The same form, sent by the script as somebody types.</summary>
    public async Task<IActionResult> OnPostAutosave(CancellationToken cancellationToken)
    {
        var saved = await Save(remove: null, cancellationToken);
        if (saved.Refusal is NotFound) return NotFound();
        return saved.IsRefused
            ? new JsonResult(new { message = saved.Refusal.Message }) { StatusCode = StatusCodes.Status409Conflict }
            : new JsonResult(new { version = saved.Value.Version, message = $"Saved {Words.Time(saved.Value.SavedAt)}" });
    }

    private Task<Outcome<SheetSaved>> Save(Guid? remove, CancellationToken cancellationToken) => sender.Send(
        new SaveSheet(
            Seat, Exercise, Input.Version,
            [.. Input.Lines.Select(l => new SheetAnswer(l.Code, int.TryParse(l.Rating, out var rating) ? rating : null, l.Rating == NotSeen))],
            [.. Input.Lines.Where(l => l.EvidenceId != Guid.Empty).Select(l => new EvidenceWords(l.EvidenceId, l.Code, l.Evidence ?? ""))],
            Input.Concern, remove),
        cancellationToken);

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowSheet(Seat, Exercise), cancellationToken) is not { } sheet) return false;
        Sheet = sheet;
        return true;
    }

    private Answers Fresh() => new()
    {
        Version = Sheet.Version,
        Concern = Sheet.Concern,
        Lines = [.. Sheet.Values.Select(v => new Line { Code = v.Value.Code, Rating = v.NotSeen ? NotSeen : v.Rating?.ToString(), EvidenceId = Guid.NewGuid() })],
    };

    /// <summary>What was typed stays; what another screen saved is said beside it; saving again keeps what is seen here.</summary>
    private void ShowBothVersions(Refusal refusal)
    {
        ModelState.Remove("Input.Version");
        Input.Version = Sheet.Version;
        ModelState.AddModelError("", refusal is StaleForm ? "You changed this sheet on another screen. Below is what you typed here, with what was saved there. Save again to keep what you see." : refusal.Message);
        if (refusal is not StaleForm) return;
        foreach (var (index, line) in Input.Lines.Index())
        {
            var kept = Sheet.Values.FirstOrDefault(v => v.Value.Code == line.Code);
            var there = kept is null ? null : kept.NotSeen ? NotSeen : kept.Rating?.ToString();
            if (there is not null && there != line.Rating) ModelState.AddModelError($"Input.Lines[{index}].Rating", $"{kept!.Value.Name}: saved on the other screen as {(there == NotSeen ? "“I did not see it”" : there)}");
        }

        if (Sheet.Concern is not { } concern || concern == Input.Concern?.Trim()) return;
        if (string.IsNullOrWhiteSpace(Input.Concern))
        {
            // A worry about a child that was never seen here is never wiped from here.
            ModelState.Remove("Input.Concern");
            Input.Concern = concern;
        }

        ModelState.AddModelError("Input.Concern", $"Saved on the other screen: “{concern}”");
    }
}
