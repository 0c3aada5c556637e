using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Web.Look;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Problems;

public sealed class ShowModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    public ProblemInFull Problem { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowProblem(Id), cancellationToken) is not { } problem) return NotFound();
        Problem = problem;
        Address ??= problem.Message.ToAddress;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken) =>
        await Done(await sender.Send(new SendAgain(Id, Address ?? ""), cancellationToken), "The message is on its way again.", cancellationToken);

    public async Task<IActionResult> OnPostDealtWith(CancellationToken cancellationToken) =>
        await Done(await sender.Send(new MarkDealtWith(Id), cancellationToken), "The message is marked as dealt with.", cancellationToken);

    private async Task<IActionResult> Done(Outcome outcome, string notice, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is { } refusal and not AlreadySeenTo)
        {
            ModelState.AddModelError(nameof(Address), StaffWords.AboutSomebodyElse(refusal));
            return await OnGet(cancellationToken);
        }

        this.Say(outcome.Refusal, notice);
        return Redirect("/staff/problems");
    }
}
