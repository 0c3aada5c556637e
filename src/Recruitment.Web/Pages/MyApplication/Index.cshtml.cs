using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class IndexModel(ISender sender) : PageModel
{
    public MyApplicationView My { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string token, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(token), cancellationToken) is not { } my) return NotFound();
        My = my;
        return Page();
    }
}
