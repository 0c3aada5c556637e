using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Uploads;

namespace Recruitment.Web.Pages.MyApplication;

[StreamedForm]
public sealed class AnswerModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyApplicationView My { get; private set; } = null!;

    public string Answer { get; private set; } = "";

    /// <summary>We went on meanwhile: what they wrote is shown, so that it is not lost.</summary>
    public bool IsTooLate { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { } my) return NotFound();
        My = my;
        return my.Status == ApplicationStatus.AwaitingAnswer ? Page() : Redirect($"/application/{Token}");
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var form = HttpContext.UploadForm();
        Answer = form.Field(nameof(Answer));
        var given = await sender.Send(new GiveAnswer(Token, Answer, form.FileName, form.File), cancellationToken);
        if (!given.IsRefused)
        {
            TempData["Notice"] = "We have your answer. You will hear from us within 24 hours.";
            return Redirect($"/application/{Token}");
        }

        if (given.Refusal is NothingIsAsked refusal && await sender.Send(new ShowMyApplication(Token), cancellationToken) is { } my)
        {
            (My, IsTooLate) = (my, true);
            ModelState.AddModelError("", refusal.Message);
            return Page();
        }

        ModelState.AddModelError(given.Refusal is AnswerIsMissing or AnswerIsTooLong ? nameof(Answer) : "Cv", given.Refusal!.Message);
        return await OnGet(cancellationToken);
    }
}
