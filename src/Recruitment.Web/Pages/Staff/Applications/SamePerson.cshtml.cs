using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
public sealed class SamePersonModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public SamePersonView View { get; private set; } = null!;

    [BindProperty]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowSamePerson(Id), cancellationToken) is not { } view) return NotFound();
        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (Answer is not ("new" or "known" or "different")) ModelState.AddModelError(nameof(Answer), "Choose what the person said");
        if (!ModelState.IsValid) return await OnGet(cancellationToken);
        var settled = await sender.Send(new SettleSamePerson(Id, Answer != "different", Answer == "new"), cancellationToken);
        if (settled.IsRefused) ModelState.AddModelError("", settled.Refusal!.Message);
        if (await OnGet(cancellationToken) is NotFoundResult gone) return gone;
        if (settled.IsRefused) return Page();
        TempData["Notice"] = View.State == SamePersonState.Same ? "Joined: it is one person with one record." : "Kept apart: they are two people.";
        return Redirect($"/staff/applications/{View.JobApplicationId}");
    }
}
