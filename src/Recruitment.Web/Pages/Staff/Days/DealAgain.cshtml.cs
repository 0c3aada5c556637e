using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

[Authorize(Policy = Policies.Recruiting)]
public sealed class DealAgainModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public DayView Day { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDay(Id), cancellationToken) is not { } day) return NotFound();
        Day = day;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var dealt = await sender.Send(new PublishGroups(Id, Again: true), cancellationToken);
        if (dealt.IsRefused) ModelState.AddModelError("", dealt.Refusal!.Message);
        else TempData["Notice"] = "The groups are dealt again.";
        return dealt.IsRefused ? await OnGet(cancellationToken) : Redirect($"/staff/days/{Id}");
    }
}
