using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Pages.Shared;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Programme;

[Authorize(Policy = Policies.Administering)]
public sealed class EditModel(ISender sender) : PageModel
{
    /// <summary>"new", or the id of a programme.</summary>
    [FromRoute(Name = "id")]
    public string Which { get; set; } = "";

    public bool IsNew => Which == "new";

    public IReadOnlyList<ExerciseLine> Exercises { get; private set; } = [];

    [BindProperty]
    public ProgrammeAnswers Input { get; set; } = new();

    /// <summary>What a colleague saved while this form was open.</summary>
    public IReadOnlyList<SavedMeanwhile> Meanwhile { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        Exercises = await sender.Send(new ListExercises(), cancellationToken);
        if (IsNew) Input.Exercises = [.. Exercises.Select(e => e.Code)];
        if (IsNew) return Page();
        if (await Saved(cancellationToken) is not { } saved) return NotFound();
        Input = saved;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        Exercises = await sender.Send(new ListExercises(), cancellationToken);
        if (!ModelState.IsValid) return Page();
        Guid? id = Guid.TryParse(Which, out var known) ? known : null;
        var saved = await sender.Send(new SaveProgramme(id, Input.Version, Input.ToForm()), cancellationToken);
        if (saved.IsRefused)
        {
            ModelState.AddModelError(FieldOf(saved.Refusal), saved.Refusal.Message);
            return saved.Refusal is StaleForm ? await ShowBoth(cancellationToken) : Page();
        }

        TempData["Notice"] = saved.Value.LeftAlone == 0
            ? "The programme is saved, and the days to come follow it."
            : $"The programme is saved. {(saved.Value.LeftAlone == 1 ? "One day has" : $"{saved.Value.LeftAlone} days have")} people on {(saved.Value.LeftAlone == 1 ? "it and was" : "them and were")} left as {(saved.Value.LeftAlone == 1 ? "it is" : "they are")}.";
        return Redirect("/staff/programme");
    }

    /// <summary>What is saved beside what was typed; the next save knows what it writes over.</summary>
    private async Task<IActionResult> ShowBoth(CancellationToken cancellationToken)
    {
        if (await Saved(cancellationToken) is not { } saved) return NotFound();
        Meanwhile = SavedMeanwhile.Between(saved.InWords(Exercises), Input.InWords(Exercises));
        Input.Version = saved.Version;
        return Page();
    }

    private async Task<ProgrammeAnswers?> Saved(CancellationToken cancellationToken) =>
        (await sender.Send(new ShowProgramme(), cancellationToken)).Programmes.FirstOrDefault(p => p.Id.ToString() == Which) is { } programme ? ProgrammeAnswers.Of(programme) : null;

    private static string FieldOf(Domain.Refusal refusal) => refusal switch
    {
        GroupSizeIsOutOfRange => "Input.GroupSize",
        NoPlaces => "Input.Capacity",
        NowhereToMeet => "Input.Place",
        NoExercises => "Input.Exercises",
        EndsBeforeItStarts => "Input.EndsAt",
        _ => "",
    };
}
