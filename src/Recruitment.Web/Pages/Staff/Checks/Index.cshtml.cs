using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Checks;
using Recruitment.Web.Pages.Staff.Applications;

namespace Recruitment.Web.Pages.Staff.Checks;

[PersonTab(PersonTab.Checks)]
public sealed class IndexModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public ChecksView Checks { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellationToken) => Checks = await sender.Send(new ShowChecks(Id), cancellationToken);

    public async Task<IActionResult> OnPostAskAll(Guid version, CancellationToken cancellationToken)
    {
        var outcome = await sender.Send(new AskForChecks(Id, version), cancellationToken);
        if (!outcome.IsRefused) return Redirect($"/staff/applications/{Id}/checks");
        ModelState.AddModelError("", outcome.Refusal!.Message);
        await OnGet(cancellationToken);
        return Page();
    }
}
