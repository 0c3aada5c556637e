using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class TalentPoolModel(ISender sender, TimeProvider time) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyApplicationView My { get; private set; } = null!;

    public DateOnly UntilIfToday => LondonTime.DayOf(time.GetUtcNow()).AddMonths(PoolPlace.Months);

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { } my) return NotFound();
        My = my;
        return my.Status == ApplicationStatus.InTalentPool ? Page() : Redirect($"/application/{Token}");
    }

    public async Task<IActionResult> OnPostJoin(CancellationToken cancellationToken) =>
        await Show(await sender.Send(new JoinTalentPool(Token), cancellationToken), $"Thank you. We keep your CV until {Words.Date(UntilIfToday)}.", cancellationToken);

    public async Task<IActionResult> OnPostLeave(CancellationToken cancellationToken) =>
        await Show(await sender.Send(new LeaveTalentPool(Token), cancellationToken), "You are not in our talent pool. We do not write to you about other jobs.", cancellationToken);

    private async Task<IActionResult> Show(Outcome done, string notice, CancellationToken cancellationToken)
    {
        if (done.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            return (await OnGet(cancellationToken)).Carrying(this, refusal);
        }

        TempData["Notice"] = notice;
        return Redirect($"/application/{Token}");
    }
}
