using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Web.Look;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

[Authorize(Policy = Policies.Deciding)]
public sealed class WashUpModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public WashUpView Day { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowWashUp(Id), cancellationToken) is not { } day) return NotFound();
        Day = day;
        return Page();
    }

    /// <param name="seen">How many lines the page said there were.</param>
    public async Task<IActionResult> OnPostSettle(int seen, CancellationToken cancellationToken)
    {
        var settled = await sender.Send(new SettleNearTheLine(Id, seen), cancellationToken);
        this.Say(settled.Refusal, settled.IsRefused ? null : $"{Words.Count(settled.Value, "line stands", "lines stand")} as rated.");
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var finished = await sender.Send(new FinishQuietWashUps(Id), cancellationToken);
        this.Say(finished.Refusal, finished.IsRefused ? null : $"The wash-up is finished for {Words.Count(finished.Value, "person", "people")}.");
        return RedirectToPage(new { Id });
    }
}
