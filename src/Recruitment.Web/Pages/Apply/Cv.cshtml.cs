using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Vacancies;
using Recruitment.Web.Uploads;

namespace Recruitment.Web.Pages.Apply;

[StreamedForm]
public sealed class CvModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    public VacancyView Vacancy { get; private set; } = null!;

    /// <summary>What else is open, where this one is not.</summary>
    public IReadOnlyList<VacancyLine> Others { get; private set; } = [];

    public Task<IActionResult> OnGet(CancellationToken cancellationToken) => Show(cancellationToken);

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var form = HttpContext.UploadForm();
        if (form.File is null) return await Wrong("Choose the file that has your CV in it", cancellationToken);
        var draft = await sender.Send(new StartDraft(Slug, form.FileName, form.File), cancellationToken);
        return draft.IsRefused ? await Wrong(draft.Refusal.Message, cancellationToken) : Redirect($"/apply/{Slug}/{draft.Value}");
    }

    private Task<IActionResult> Wrong(string message, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("Cv", message);
        return Show(cancellationToken);
    }

    private async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowVacancy(Slug), cancellationToken) is not { } vacancy) return NotFound();
        Vacancy = vacancy;
        if (!vacancy.IsOpen) Others = await sender.Send(new ListVacancies(), cancellationToken);
        return Page();
    }
}
