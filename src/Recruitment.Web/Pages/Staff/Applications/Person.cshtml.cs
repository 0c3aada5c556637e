using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[PersonTab(PersonTab.Overview)]
public sealed class PersonModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Overview Overview { get; private set; } = null!;

    public Earlier Earlier { get; private set; } = null!;

    public PersonHeader Person => this.Person();

    public bool MayRecruit => User.May(Policies.Recruiting);

    public Task<IActionResult> OnGet(CancellationToken cancellationToken) => Show(cancellationToken);

    public async Task<IActionResult> OnPostUndo(CancellationToken cancellationToken) => !MayRecruit
        ? this.OnlyFor(Policies.Recruiting)
        : await Done(await sender.Send(new UndoReply(Id, Version), cancellationToken), "The reply is taken back. Nothing was sent, and the clock runs on.", cancellationToken);

    public async Task<IActionResult> OnPostHeard(CancellationToken cancellationToken) =>
        await Done(await sender.Send(new HearLeaving(Id, Version), cancellationToken), "It is written down that those who counted on them know.", cancellationToken);

    public async Task<IActionResult> OnPostTakeOn(CancellationToken cancellationToken)
    {
        var taken = await sender.Send(new GiveToColleague([new SeenApplication(Id, Version)], Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!)), cancellationToken);
        return await Done(new Outcome(taken.Refusal), "You are the owner now.", cancellationToken);
    }

    public async Task<IActionResult> OnPostNote(CancellationToken cancellationToken)
    {
        var written = await sender.Send(new WriteNote(Id, Note ?? ""), cancellationToken);
        return await Done(written, "The note is saved.", cancellationToken, at: nameof(Note));
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken cancellationToken) => !MayRecruit
        ? this.OnlyFor(Policies.Recruiting)
        : await Done(await sender.Send(new TakeBackTheirWithdrawal(Id, Version), cancellationToken), "The withdrawal is taken back, and they are told.", cancellationToken);

    public async Task<IActionResult> OnPostReopen(CancellationToken cancellationToken) => !MayRecruit
        ? this.OnlyFor(Policies.Recruiting)
        : await Done(await sender.Send(new ReopenApplication(Id, Version), cancellationToken), "The application is open again, and they are told.", cancellationToken);

    private async Task<IActionResult> Done(Outcome outcome, string notice, CancellationToken cancellationToken, string at = "")
    {
        if (outcome.IsRefused)
        {
            ModelState.AddModelError(at, outcome.Refusal!.Message);
            return await Show(cancellationToken);
        }

        TempData["Notice"] = notice;
        return Redirect($"/staff/applications/{Id}");
    }

    private async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        Overview = (await sender.Send(new ShowOverview(Id, Needs: true), cancellationToken))!;
        Earlier = await sender.Send(new ShowEarlier(Id), cancellationToken);
        ModelState.Remove(nameof(Version));
        Version = Overview.Version;
        return Page();
    }
}
