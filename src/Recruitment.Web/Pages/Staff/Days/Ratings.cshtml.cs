using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Web.Look;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

public sealed class RatingsModel(ISender sender, IAuthorizationService authorization) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public DayRatings Day { get; private set; } = null!;

    public bool MayDecide { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostNudge(CancellationToken cancellationToken)
    {
        var nudged = await sender.Send(new NudgeAssessors(Id), cancellationToken);
        if (nudged.Refusal is NotFound) return NotFound();
        this.Say(nudged.Refusal, nudged.IsRefused ? null : Said(nudged.Value));
        return RedirectToPage(new { Id });
    }

    private static string Said(Nudged nudged) => string.Join(' ', new[]
    {
        nudged.WrittenTo == 0 ? "" : $"A reminder is on its way to {Words.Count(nudged.WrittenTo, "assessor")}.",
        nudged.TellInPerson.Count == 0 ? "" : $"Please tell {string.Join(" and ", nudged.TellInPerson)} yourself: there is no e-mail address.",
    }.Where(s => s != ""));

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDayRatings(Id), cancellationToken) is not { } day) return false;
        (Day, MayDecide) = (day, (await authorization.AuthorizeAsync(User, Policies.Deciding)).Succeeded);
        return true;
    }
}
