using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Apply;

public sealed class CvModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty]
    public IFormFile? Cv { get; set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (Cv is null) ModelState.AddModelError(nameof(Cv), "Choose the file that has your CV in it");
        if (!ModelState.IsValid) return Page();

        await using var content = Cv!.OpenReadStream();
        var draft = await sender.Send(new StartDraft(Slug, Cv.FileName, content), cancellationToken);
        if (!draft.IsRefused) return Redirect($"/apply/{Slug}/{draft.Value}");
        ModelState.AddModelError(nameof(Cv), draft.Refusal.Message);
        return Page();
    }
}
