using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Overview)]
public sealed class AskSamePersonModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reference { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Reference)) ModelState.AddModelError(nameof(Reference), "Enter the reference of the other application");
        if (!ModelState.IsValid) return Page();
        var asked = await sender.Send(new AskSamePerson(Id, Reference), cancellationToken);
        if (!asked.IsRefused) return Redirect($"/staff/applications/same-person/{asked.Value}");
        ModelState.AddModelError(nameof(Reference), asked.Refusal.Message);
        return Page();
    }
}
