using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class ShowModel(ISender sender) : PageModel
{
    public ProgrammeView Programme { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowProgramme(id), cancellationToken) is not { } programme) return NotFound();
        Programme = programme;
        return Page();
    }
}
