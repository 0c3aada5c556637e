using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class EndModel(ISender sender) : PageModel
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
        [Required(ErrorMessage = "Choose the outcome")]
        public ProgrammeStatus? Outcome { get; set; }

        public string? RecommendedBy { get; set; }

        [DisplayName("The day the panel met")]
        public DateOnly? PanelOn { get; set; }

        public string? PanelChair { get; set; }

        public string? Why { get; set; }
    }

    public static readonly IReadOnlyList<ProgrammeStatus> Outcomes = [ProgrammeStatus.Passed, ProgrammeStatus.Failed, ProgrammeStatus.Withdrawn, ProgrammeStatus.Transferred];

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcome = await sender.Send(new EndProgramme(Id, Version, Input.Outcome!.Value, Input.RecommendedBy?.Trim() ?? "", Input.PanelOn, Input.PanelChair?.Trim(), Input.Why?.Trim()), cancellationToken);
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
