using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class WithdrawModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyApplicationView My { get; private set; } = null!;

    public bool IsWithdrawn => My.Status == ApplicationStatus.Withdrawn;

    [BindProperty]
    [MaxLength(500, ErrorMessage = "Say it in 500 characters or fewer")]
    public string? Why { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { } my) return NotFound();
        My = my;
        return my.May(ApplicationAction.Withdraw) || my.Turn.Button?.Page == "withdraw" ? Page() : Redirect($"/application/{Token}");
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken) => !ModelState.IsValid
        ? await OnGet(cancellationToken)
        : await Show(await sender.Send(new WithdrawMyApplication(Token, Why), cancellationToken), "You have withdrawn. If you change your mind, you can take it back for five days.", cancellationToken);

    public async Task<IActionResult> OnPostTakeBack(CancellationToken cancellationToken) =>
        await Show(await sender.Send(new TakeBackMyWithdrawal(Token), cancellationToken), "Your application goes on. We are glad.", cancellationToken);

    private async Task<IActionResult> Show(Outcome done, string notice, CancellationToken cancellationToken)
    {
        if (!done.IsRefused)
        {
            TempData["Notice"] = notice;
            return Redirect($"/application/{Token}");
        }

        ModelState.AddModelError("", done.Refusal!.Message);
        return (await OnGet(cancellationToken)).Carrying(this, done.Refusal);
    }
}
