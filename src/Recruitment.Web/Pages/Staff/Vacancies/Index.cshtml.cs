using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Vacancies;
using Recruitment.Domain.Staff;

namespace Recruitment.Web.Pages.Staff.Vacancies;

public sealed class IndexModel(ISender sender) : PageModel
{
    public IReadOnlyList<VacancyCount> Vacancies { get; private set; } = [];

    public bool MayChange => User.IsInRole(nameof(StaffRole.Administrator));

    public async Task OnGet(CancellationToken cancellationToken) => Vacancies = await sender.Send(new ListAllVacancies(), cancellationToken);
}
