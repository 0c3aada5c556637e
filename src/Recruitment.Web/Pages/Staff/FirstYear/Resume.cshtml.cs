using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class ResumeModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public ProgrammeView Programme { get; private set; } = null!;

    public sealed class Answers
    {
        [DisplayName("The first day back")]
        [Required(ErrorMessage = "Enter the first day back")]
        public DateOnly? BackOn { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcome = await sender.Send(new ResumeProgramme(Id, Version, Input.BackOn!.Value), cancellationToken);
        if (!outcome.IsRefused) return Redirect($"/staff/first-year/{Id}");
        ModelState.AddModelError("", outcome.Refusal!.Message);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowProgramme(Id), cancellationToken) is not { } programme) return false;
        Programme = programme;
        return true;
    }
}
