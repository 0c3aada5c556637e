using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
public sealed class SamePersonModel(ISender sender) : VersionedPage
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
        Version = view.Version;
        if (view.UnnamedId is { } unnamed) return this.AskForTheName(unnamed);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (Answer is not ("new" or "known" or "different")) ModelState.AddModelError(nameof(Answer), "Choose what the person said");
        if (!ModelState.IsValid) return await OnGet(cancellationToken);
        var settled = await sender.Send(new SettleSamePerson(Id, Version, Answer != "different", Answer == "new"), cancellationToken);
        return await Done(settled, Answer == "different" ? "Kept apart: they are two people." : "Joined: it is one person with one record.", cancellationToken);
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken cancellationToken) =>
        await Done(await sender.Send(new TakeBackSamePerson(Id, Version), cancellationToken), "The answer is taken back, and the question is open again.", cancellationToken);

    private async Task<IActionResult> Done(Outcome outcome, string notice, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            ModelState.Remove(nameof(Version));
            return await OnGet(cancellationToken);
        }

        TempData["Notice"] = notice;
        return Redirect($"/staff/applications/same-person/{Id}");
    }
}
