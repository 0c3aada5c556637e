using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Vacancies;

namespace Recruitment.Web.Pages;

public sealed class IndexModel(ISender sender) : PageModel
{
    public IReadOnlyList<VacancyLine> Vacancies { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellationToken) => Vacancies = await sender.Send(new ListVacancies(), cancellationToken);
}
