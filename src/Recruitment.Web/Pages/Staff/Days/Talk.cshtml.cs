using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

[Authorize(Policy = Policies.Deciding)]
public sealed class TalkModel(ISender sender) : PageModel
{
    public const string Stands = "stands";
    public const string LeftOut = "left-out";

    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute(Name = "application")]
    public Guid JobApplicationId { get; set; }

    [FromRoute]
    public string Value { get; set; } = "";

    [BindProperty]
    public Answers Input { get; set; } = new();

    public TalkView Talk { get; private set; } = null!;

    /// <summary>Somebody else agreed something while this page was open: both versions are shown.</summary>
    public bool IsStale { get; private set; }

    public sealed class Answers
    {
        public Guid Version { get; set; }

        public List<Cell> Cells { get; set; } = [];

        public List<Concern> Concerns { get; set; } = [];

        [Required(ErrorMessage = "Say what decided it")]
        public string Reason { get; set; } = "";

        /// <summary>Nobody is ticked beforehand.</summary>
        public List<Guid> Voices { get; set; } = [];
    }

    public sealed class Cell
    {
        public string Exercise { get; set; } = "";

        /// <summary>"stands", "left-out", or the agreed rating.</summary>
        public string Outcome { get; set; } = Stands;
    }

    public sealed class Concern
    {
        public Guid Sheet { get; set; }

        [Required(ErrorMessage = "Say whether the concern is settled")]
        public bool? Settled { get; set; }

        [Required(ErrorMessage = "Say what you found")]
        public string Words { get; set; } = "";
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (Talk.IsFinished) return Redirect($"/staff/applications/{JobApplicationId}/assessment");
        Input = new Answers
        {
            Version = Talk.Version,
            Cells = [.. Talk.Cells.Select(c => new Cell { Exercise = c.ExerciseCode, Outcome = OutcomeOf(c) })],
            Concerns = [.. Talk.Concerns.Select(c => new Concern { Sheet = c.SheetId, Settled = c.IsSettled, Words = c.Answer ?? "" })],
            Reason = Talk.Reason ?? "",
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcomes = Input.Cells.Select(c => new CellOutcome(c.Exercise, c.Outcome == Stands, int.TryParse(c.Outcome, out var rating) ? rating : null));
        var concerns = Input.Concerns.Select(c => new ConcernAnswer(c.Sheet, c.Settled == true, c.Words));
        var agreed = await sender.Send(new AgreeValue(JobApplicationId, Value, Input.Version, [.. outcomes], [.. concerns], Input.Reason, Input.Voices), cancellationToken);
        if (agreed.Refusal is { } refusal) return Again(refusal);
        return agreed.Value!.NextValue is { } next ? RedirectToPage(new { Id, application = JobApplicationId, value = next }) : await NextPerson(cancellationToken);
    }

    private static string OutcomeOf(TalkCell cell) => cell switch
    {
        { Agreed.Rating: { } rating } => rating.ToString(),
        { Agreed: not null } => LeftOut,
        _ => cell.Ratings.Any(r => r.Rating is not null) ? Stands : LeftOut,
    };

    private async Task<IActionResult> NextPerson(CancellationToken cancellationToken)
    {
        TempData["Notice"] = $"The wash-up of {Talk.Name} is finished.";
        return await sender.Send(new ShowWashUp(Id), cancellationToken) is { Next: { } next }
            ? RedirectToPage(new { Id, application = next.JobApplicationId, value = next.ValueCode })
            : RedirectToPage("WashUp", new { Id });
    }

    private PageResult Again(Refusal refusal)
    {
        IsStale = refusal is StaleForm;
        ModelState.Remove("Input.Version");
        Input.Version = Talk.Version;
        ModelState.AddModelError(refusal is NobodyAgreesAlone ? "Input.Voices" : "", IsStale ? "Somebody else agreed something while you had this open. What you typed is still here: look again, then save." : refusal.Message);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowTalk(JobApplicationId, Value), cancellationToken) is not { } talk || talk.DayId != Id) return false;
        Talk = talk;
        return true;
    }
}
