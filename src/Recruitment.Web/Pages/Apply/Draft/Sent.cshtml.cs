using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Apply.Draft;

public sealed class SentModel(ISender sender, TimeProvider time) : PageModel
{
    public SentView Sent { get; private set; } = null!;

    public DateTimeOffset Now => time.GetUtcNow();

    public async Task<IActionResult> OnGet(string slug, string draft, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowSent(draft), cancellationToken) is not { } sent || sent.Slug != slug) return Redirect($"/apply/{slug}/{draft}");
        Sent = sent;
        return Page();
    }
}
