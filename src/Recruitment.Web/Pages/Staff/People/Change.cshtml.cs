using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.People;

public sealed class ChangeModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public PersonAnswers Input { get; set; } = new();

    public StaffMemberView Person { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Version = Person.Version;
        Input = new PersonAnswers { Name = Person.Name, Email = Person.Email, Roles = [.. Person.Roles], AssessorKind = Person.AssessorKind };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var changed = await sender.Send(new ChangeStaffMember(Id, Version, Input.Details), cancellationToken);
        if (!changed.IsRefused) return RedirectToPage("Show", new { Id });
        PersonAnswers.Show(changed.Refusal!, ModelState);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowStaffMember(Id), cancellationToken) is not { } person) return false;
        Person = person;
        return true;
    }
}
