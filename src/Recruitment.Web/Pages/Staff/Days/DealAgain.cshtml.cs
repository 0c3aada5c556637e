using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Web.Look;
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
        return day.BeingRated == 0 ? Page() : BackToDay(new PeopleAreBeingRated(day.BeingRated));
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var dealt = await sender.Send(new DealGroupsAgain(Id), cancellationToken);
        return dealt.Refusal is NotFound ? NotFound() : BackToDay(dealt.Refusal);
    }

    private RedirectResult BackToDay(Refusal? refusal)
    {
        this.Say(refusal, "The groups are dealt again.");
        return Redirect($"/staff/days/{Id}");
    }
}
