using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Vacancies;

namespace Recruitment.Web.Pages.Vacancies;

public sealed class ShowModel(ISender sender) : PageModel
{
    public VacancyView Vacancy { get; private set; } = null!;

    /// <summary>What else is open, where this one is not.</summary>
    public IReadOnlyList<VacancyLine> Others { get; private set; } = [];

    public IReadOnlyList<StepTimeLine> Steps { get; private set; } = [];

    public IReadOnlyList<FreeDay> Days { get; private set; } = [];

    public PromiseView Promise { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowVacancy(slug), cancellationToken) is not { } vacancy) return NotFound();
        Vacancy = vacancy;
        if (!vacancy.IsOpen) Others = await sender.Send(new ListVacancies(), cancellationToken);
        Steps = await sender.Send(new ShowStepTimes(), cancellationToken);
        Days = await sender.Send(new ListFreeDays(), cancellationToken);
        Promise = await sender.Send(new ShowPromise(), cancellationToken);
        return Page();
    }
}
