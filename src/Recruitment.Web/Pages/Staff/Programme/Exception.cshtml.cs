using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.Calendar;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Programme;

[Authorize(Policy = Policies.Administering)]
public sealed class ExceptionModel(ISender sender) : PageModel
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    /// <summary>Who is on that day already.</summary>
    public IReadOnlyList<DayWithPeople> WithPeople { get; private set; } = [];

    [BindProperty]
    public bool PeopleAreSeen { get; set; }

    public sealed class Answers
    {
        [Display(Name = "The day")]
        [Required(ErrorMessage = "Enter the day")]
        public DateOnly? Day { get; set; }

        [Required(ErrorMessage = "Choose what is different on this day")]
        public CalendarExceptionKind? Kind { get; set; }

        [Required(ErrorMessage = "Say why, so that your colleagues know")]
        [MaxLength(200, ErrorMessage = "Say it in 200 characters or fewer")]
        public string Reason { get; set; } = "";
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var added = await sender.Send(new AddCalendarException(Input.Day!.Value, Input.Kind!.Value, Input.Reason, PeopleAreSeen), cancellationToken);
        WithPeople = added.Refusal is PeopleAreOnThatDay on ? on.Days : [];
        if (added.IsRefused) ModelState.AddModelError("Input.Day", added.Refusal!.Message);
        else TempData["Notice"] = PeopleAreSeen ? "The exception is added. The day with people on it stays as it is until you move it or call it off; nobody else can book it." : "The exception is added.";
        return added.IsRefused ? Page() : Redirect("/staff/programme");
    }
}
