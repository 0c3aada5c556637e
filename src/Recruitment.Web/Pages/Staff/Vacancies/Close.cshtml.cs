using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Vacancies;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Vacancies;

[Authorize(Policies.Administering)]
public sealed class CloseModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Why { get; set; }

    public VacancyFile Job { get; private set; } = null!;

    public Task<IActionResult> OnGet(CancellationToken cancellationToken) => Show(cancellationToken);

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await Show(cancellationToken);
        var closed = await sender.Send(new CloseVacancy(Id, Version, Why), cancellationToken);
        if (closed.IsRefused)
        {
            ModelState.AddModelError("", closed.Refusal!.Message);
            return await Show(cancellationToken);
        }

        TempData["Notice"] = "The vacancy is closed. Everybody who is under way goes on as before.";
        return Redirect($"/staff/vacancies/{Id}");
    }

    private async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowVacancyFile(Id), cancellationToken) is not { } file) return NotFound();
        ModelState.Remove(nameof(Version));
        (Job, Version) = (file, file.Version);
        return Page();
    }
}
