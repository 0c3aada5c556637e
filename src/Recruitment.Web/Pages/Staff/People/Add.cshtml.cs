using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.People;

public sealed class AddModel(ISender sender) : PageModel
{
    [BindProperty]
    public PersonAnswers Input { get; set; } = new();

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var added = await sender.Send(new AddStaffMember(Input.Details), cancellationToken);
        if (!added.IsRefused) return RedirectToPage("Show", new { id = added.Value });
        ModelState.AddModelError(PersonAnswers.FieldOf(added.Refusal), added.Refusal.Message);
        return Page();
    }
}
