using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications;

[PersonTab(PersonTab.Cv)]
public sealed class CvModel(ISender sender) : PageModel
{
    public CvOnDesk Newest { get; private set; } = null!;

    public IReadOnlyList<CvFact> All { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowReplyDesk(id), cancellationToken) is not { } desk || await sender.Send(new ShowOverview(id), cancellationToken) is not { } overview) return NotFound();
        (Newest, All) = (desk.Cv, overview.Cvs);
        return Page();
    }
}
