using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Web.Uploads;

namespace Recruitment.Web.Pages.Apply.Draft;

[StreamedForm]
public sealed class CvModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute(Name = "draft")]
    public string Token { get; set; } = "";

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var form = HttpContext.UploadForm();
        if (form.File is null)
        {
            ModelState.AddModelError("Cv", "Choose the file that has your CV in it");
            return Page();
        }

        var replaced = await sender.Send(new ReplaceDraftCv(Token, form.FileName, form.File), cancellationToken);
        if (!replaced.IsRefused) return Redirect($"/apply/{Slug}/{Token}");
        ModelState.AddModelError("Cv", replaced.Refusal!.Message);
        return Page();
    }
}
