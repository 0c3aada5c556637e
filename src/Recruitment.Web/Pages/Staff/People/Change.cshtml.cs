using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application.Staff;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Pages.Shared;

namespace Recruitment.Web.Pages.Staff.People;

public sealed class ChangeModel(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public PersonAnswers Input { get; set; } = new();

    public StaffMemberView Person { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Version = Person.Version;
        Input = PersonAnswers.Of(Person);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var changed = await sender.Send(new ChangeStaffMember(Id, Version, Input.Details), cancellationToken);
        if (!changed.IsRefused) return RedirectToPage("Show", new { Id });
        if (!await Load(cancellationToken)) return NotFound();
        Refuse(changed.Refusal!, Person.Version, PersonAnswers.FieldOf(changed.Refusal!));
        if (changed.Refusal is StaleForm) Meanwhile = SavedMeanwhile.Between(PersonAnswers.Of(Person).InWords(), Input.InWords());
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowStaffMember(Id), cancellationToken) is not { } person) return false;
        Person = person;
        return true;
    }
}
