using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.EarlyCareer;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Students;

[Authorize(Policies.Recruiting)]
public sealed class DatesModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public StudentDatesView Student { get; private set; } = null!;

    public sealed class Answers
    {
        [DisplayName("The end of the final placement")]
        [Required(ErrorMessage = "Enter the day on which the final placement ends")]
        public DateOnly? PlacementEnds { get; set; }

        [DisplayName("The expected award")]
        public DateOnly? ExpectedAward { get; set; }

        public string? Why { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Input = new Answers { PlacementEnds = Student.PlacementEnds, ExpectedAward = Student.ExpectedAward };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcome = await sender.Send(new ChangeStudentDates(Id, Input.PlacementEnds, Input.ExpectedAward, Input.Why), cancellationToken);
        if (!outcome.IsRefused) return Redirect("/staff/students");
        ModelState.AddModelError("", outcome.Refusal!.Message);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowStudentDates(Id), cancellationToken) is not { } student) return false;
        Student = student;
        return true;
    }
}
