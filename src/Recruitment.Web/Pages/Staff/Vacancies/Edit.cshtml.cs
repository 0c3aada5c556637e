using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Vacancies;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;
using Recruitment.Web.Pages.Shared;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Vacancies;

[Authorize(Policies.Administering)]
public sealed class EditModel(ISender sender) : PageModel
{
    /// <summary>"new", or the id of a vacancy.</summary>
    [FromRoute(Name = "id")]
    public string Which { get; set; } = "";

    public bool IsNew => Which == "new";

    [BindProperty]
    public VacancyAnswers Input { get; set; } = new();

    /// <summary>What a colleague saved while this form was open.</summary>
    public IReadOnlyList<SavedMeanwhile> Meanwhile { get; private set; } = [];

    private Guid? Id => Guid.TryParse(Which, out var id) ? id : null;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (IsNew) return Form();
        if (Id is not { } id || await sender.Send(new ShowVacancyFile(id), cancellationToken) is not { } file) return NotFound();
        Input = VacancyAnswers.Of(file.Details, file.Version);
        return Form();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (Id is null && !IsNew) return NotFound();
        if (Input.Read(ModelState) is not { } details) return Form();
        var saved = await sender.Send(new SaveVacancy(Id, Input.Version, details), cancellationToken);
        if (saved.Refusal is StaleForm) return await ShowBoth(details, cancellationToken);
        if (saved.IsRefused)
        {
            VacancyAnswers.Show(saved.Refusal, ModelState);
            return Form();
        }

        TempData["Notice"] = IsNew ? "The vacancy is open. It stands on the front page and takes CVs." : "The vacancy is saved.";
        return Redirect($"/staff/vacancies/{saved.Value}");
    }

    /// <summary>Both versions, side by side; the next save knows what it writes over.</summary>
    private async Task<IActionResult> ShowBoth(VacancyDetails typed, CancellationToken cancellationToken)
    {
        if (Id is not { } id || await sender.Send(new ShowVacancyFile(id), cancellationToken) is not { } file) return NotFound();
        Meanwhile = [.. file.Details.ChangesTo(typed).Select(c => new SavedMeanwhile(VacancyWords.Of(c.Part), VacancyWords.ValueOf(c.Part, c.Before), VacancyWords.ValueOf(c.Part, c.After)))];
        ModelState.Remove("Input.Version");
        Input.Version = file.Version;
        ModelState.AddModelError("", "Somebody else changed this vacancy while you had it open. Nothing of yours is saved yet: compare, then save again.");
        return Form();
    }

    private PageResult Form()
    {
        while (Input.Essentials.Count < VacancyDetails.MostEssentials) Input.Essentials.Add(new VacancyAnswers.EssentialAnswers());
        return Page();
    }
}
