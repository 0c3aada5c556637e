using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Vacancies;

namespace Recruitment.Web.Pages;

public sealed class IndexModel(ISender sender) : PageModel
{
    public IReadOnlyList<VacancyLine> Vacancies { get; private set; } = [];

    public IReadOnlyList<FreeDay> Days { get; private set; } = [];

    public PromiseView Promise { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellationToken)
    {
        Vacancies = await sender.Send(new ListVacancies(), cancellationToken);
        Days = await sender.Send(new ListFreeDays(), cancellationToken);
        Promise = await sender.Send(new ShowPromise(), cancellationToken);
    }
}
