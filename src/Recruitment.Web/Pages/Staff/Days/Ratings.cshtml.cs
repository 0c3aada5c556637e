using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Web.Look;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

public sealed class RatingsModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public DayRatings Day { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDayRatings(Id), cancellationToken) is not { } day) return NotFound();
        Day = day;
        return Page();
    }

    public async Task<IActionResult> OnPostNudge(CancellationToken cancellationToken)
    {
        var nudged = await sender.Send(new NudgeAssessors(Id), cancellationToken);
        if (nudged.Refusal is NotFound) return NotFound();
        this.Say(nudged.Refusal, nudged.IsRefused ? null : Said(nudged.Value));
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostTakeBack(Guid seat, string exercise, Guid assessor, CancellationToken cancellationToken)
    {
        if (!User.May(Policies.Deciding)) return this.OnlyFor(Policies.Deciding);
        var back = await sender.Send(new TakeExcuseBack(seat, exercise, assessor), cancellationToken);
        if (back.Refusal is NotFound) return NotFound();
        this.Say(back.Refusal, "We wait for that sheet again.");
        return RedirectToPage(new { Id });
    }

    private static string Said(Nudged nudged) => string.Join(' ', new[]
    {
        nudged.WrittenTo == 0 ? "" : $"A reminder is on its way to {Words.Count(nudged.WrittenTo, "assessor")}.",
        nudged.TellInPerson.Count == 0 ? "" : $"Please tell {string.Join(" and ", nudged.TellInPerson)} yourself: there is no e-mail address.",
    }.Where(s => s != ""));
}
