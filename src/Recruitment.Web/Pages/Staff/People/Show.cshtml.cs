using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.People;

public sealed class ShowModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    public StaffMemberView Person { get; private set; } = null!;

    public Task<IActionResult> OnGet(CancellationToken cancellationToken) => Show(cancellationToken);

    public Task<IActionResult> OnPostSendLink(CancellationToken cancellationToken) => Do(new SendPasswordLink(Id, Version), "The link is on its way to them.", cancellationToken);

    public Task<IActionResult> OnPostResetSecondFactor(CancellationToken cancellationToken) => Do(new ResetSecondFactor(Id, Version), "Their authenticator app is forgotten. They set up a new one at the next sign-in.", cancellationToken);

    public Task<IActionResult> OnPostReopen(CancellationToken cancellationToken) => Do(new ReopenAccount(Id, Version), "The account is open again.", cancellationToken);

    private async Task<IActionResult> Do(IRequest<Outcome> request, string done, CancellationToken cancellationToken)
    {
        var outcome = await sender.Send(request, cancellationToken);
        if (outcome.IsRefused)
        {
            ModelState.AddModelError("", outcome.Refusal!.Message);
            return await Show(cancellationToken);
        }

        TempData["Notice"] = done;
        return RedirectToPage();
    }

    private async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowStaffMember(Id), cancellationToken) is not { } person) return NotFound();
        ModelState.Remove(nameof(Version));
        (Person, Version) = (person, person.Version);
        return Page();
    }
}
