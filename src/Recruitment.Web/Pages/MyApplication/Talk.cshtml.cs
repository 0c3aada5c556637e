using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.MyApplication;

/// <summary>What a colleague told them was found, and what they say to it.</summary>
public sealed class TalkModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyTalk Talk { get; private set; } = null!;

    [BindProperty]
    [Required(ErrorMessage = "Write what you would like us to know")]
    [MaxLength(GiveAnswer.MaxLength, ErrorMessage = "Use 4000 characters or fewer")]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { Talk: { } talk }) return NotFound();
        Talk = talk;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await OnGet(cancellationToken);
        var answered = await sender.Send(new AnswerTalk(Token, Answer!), cancellationToken);
        if (!answered.IsRefused)
        {
            TempData["Notice"] = "We have your answer. It is read before anything is decided.";
            return Redirect($"/application/{Token}");
        }

        ModelState.AddModelError("", answered.Refusal!.Message);
        return await OnGet(cancellationToken);
    }
}
