using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.People;

public sealed class CloseModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Why { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    public IReadOnlyList<PanelDay> Days { get; private set; } = [];

    public StaffMemberView Person { get; private set; } = null!;

    public Task<IActionResult> OnGet(CancellationToken cancellationToken) => Show(cancellationToken);

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await Show(cancellationToken);
        var closed = await sender.Send(new CloseAccount(Id, Version, Why), cancellationToken);
        if (!closed.IsRefused) return RedirectToPage("Show", new { Id });
        ModelState.AddModelError("", closed.Refusal!.Message);
        return await Show(cancellationToken);
    }

    private async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowStaffMember(Id), cancellationToken) is not { } person) return NotFound();
        ModelState.Remove(nameof(Version));
        (Person, Version) = (person, person.Version);
        Days = await sender.Send(new ListPanelDays(Id), cancellationToken);
        return Page();
    }
}
