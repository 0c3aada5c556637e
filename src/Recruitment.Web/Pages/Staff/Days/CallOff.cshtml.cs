using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

[Authorize(Policy = Policies.Recruiting)]
public sealed class CallOffModel(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public DayView Day { get; private set; } = null!;

    [BindProperty]
    [Required(ErrorMessage = "Say in one sentence why the day is called off")]
    [MaxLength(300, ErrorMessage = "Say it in 300 characters or fewer")]
    public string Why { get; set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDay(Id), cancellationToken) is not { } day) return NotFound();
        if (!day.IsOn) return this.BackToDayThatIsOver(day);
        Day = day;
        if (Version == default) Version = day.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await OnGet(cancellationToken);
        if (await sender.Send(new ShowDay(Id), cancellationToken) is not { } day) return NotFound();
        var off = await sender.Send(new CallOffDay(Id, Version, Why.Trim()), cancellationToken);
        if (!off.IsRefused)
        {
            TempData["Notice"] = "The day is called off. " + DayWords.ToldOf(day);
            return Redirect($"/staff/days/{Id}");
        }

        var page = await OnGet(cancellationToken);
        if (Day is not null) Refuse(off.Refusal!, Day.Version);
        return page;
    }
}
