using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Web.Uploads;

namespace Recruitment.Web.Pages.MyApplication;

[StreamedForm]
public sealed class CvModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var form = HttpContext.UploadForm();
        if (form.File is null) return Wrong("Choose the file that has your CV in it");
        var sent = await sender.Send(new SendNewerCv(Token, form.FileName, form.File), cancellationToken);
        if (sent.IsRefused) return Wrong(sent.Refusal!.Message);
        TempData["Notice"] = "We have your newer CV. The earlier one is kept beside it.";
        return Redirect($"/application/{Token}");
    }

    private PageResult Wrong(string message)
    {
        ModelState.AddModelError("Cv", message);
        return Page();
    }
}
