using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

[Authorize(Policy = Policies.Deciding)]
public sealed class GoOnWithoutModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid Seat { get; set; }

    [FromRoute]
    public string Exercise { get; set; } = "";

    [FromQuery(Name = "assessor")]
    public Guid StaffId { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public string Person { get; private set; } = "";

    public string ExerciseName { get; private set; } = "";

    public string Assessor { get; private set; } = "";

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what is left out")]
        public bool? Everybody { get; set; }

        [Required(ErrorMessage = "Say why, in a sentence")]
        public string Reason { get; set; } = "";
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        if (!ModelState.IsValid) return Page();
        var excused = await sender.Send(new ExcuseSheet(Seat, Exercise, Input.Everybody == true ? null : StaffId, Input.Reason), cancellationToken);
        if (!excused.IsRefused) return RedirectToPage("Ratings", new { Id });
        ModelState.AddModelError("", excused.Refusal!.Message);
        return Page();
    }

    private async Task<IActionResult?> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDayRatings(Id), cancellationToken) is not { } day || day.Rows.FirstOrDefault(r => r.SeatId == Seat) is not { } row) return NotFound();
        var index = day.Exercises.ToList().FindIndex(e => e.Code == Exercise);
        if (index < 0 || row.Cells[index].FirstOrDefault(s => s.StaffId == StaffId) is not { } sheet) return NotFound();
        (Person, ExerciseName, Assessor) = (row.Name, day.Exercises[index].Name, sheet.Assessor);
        return sheet.State == SheetState.Missing ? null : BackToRatings(sheet);
    }

    /// <summary>Nobody waits for the sheet any more: somebody was quicker.</summary>
    private RedirectToPageResult BackToRatings(SheetMark sheet)
    {
        var what = sheet.State == SheetState.Submitted ? $"{sheet.Assessor} has submitted this sheet meanwhile."
            : sheet.Without is { } without ? $"{without.By} went on without this sheet already: “{without.Why}”."
            : $"The wash-up about {Person} has begun.";
        TempData["Refused"] = $"{what} Nothing that you typed was kept, and nothing else has changed.";
        return RedirectToPage("Ratings", new { Id });
    }
}
