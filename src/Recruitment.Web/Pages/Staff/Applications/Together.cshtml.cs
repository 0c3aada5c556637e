using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>Before something is done to several people at once, their number and their names.</summary>
[Authorize(Policies.Recruiting)]
public sealed class TogetherModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>Of each application as it was shown here, in the order of their ids.</summary>
    [BindProperty(Name = "version")]
    public List<Guid> Versions { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string What { get; set; } = "";

    [BindProperty]
    public Guid? Colleague { get; set; }

    public IReadOnlyList<TickedApplication> Ticked { get; private set; } = [];

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    public bool Invites => What == "invite";

    public int InvitedCount => Ticked.Count(t => t.MayBeInvited);

    public string Heading => (Ticked.Count, Invites) switch
    {
        (0, _) => "Nobody is ticked",
        (_, true) => $"Invite {Words.Count(InvitedCount, "person", "people")}",
        (_, false) => $"Give {Words.Count(Ticked.Count, "application")} to a colleague",
    };

    public Task OnGet(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostInvite(CancellationToken cancellationToken)
    {
        var invited = await sender.Send(new InviteMany(Ids), cancellationToken);
        if (invited.IsRefused) return await Refuse(invited.Refusal.Message, cancellationToken);
        TempData["Notice"] = $"{Words.Count(invited.Value.Sent, "invitation")} on the way."
            + (invited.Value.LeftAlone > 0 ? $" {Words.Count(invited.Value.LeftAlone, "person", "people")} got none: they had a reply already, or our 24 hours have passed and they need a reply of their own." : "");
        return Redirect("/staff/applications");
    }

    public async Task<IActionResult> OnPostGive(CancellationToken cancellationToken)
    {
        var given = await sender.Send(new GiveToColleague([.. Ids.Zip(Versions, (id, version) => new SeenApplication(id, version))], Colleague ?? Guid.Empty), cancellationToken);
        if (given.IsRefused) return await Refuse(given.Refusal.Message, cancellationToken);
        TempData["Notice"] = $"{Words.Count(given.Value.Count, "application")} given to {given.Value.To}."
            + (given.Value.LeftAlone > 0 ? $" Somebody changed {Words.Count(given.Value.LeftAlone, "other")} meanwhile: look at them again." : "");
        return Redirect("/staff/applications");
    }

    private async Task<IActionResult> Refuse(string message, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(Invites ? "" : nameof(Colleague), message);
        await Load(cancellationToken);
        return Page();
    }

    private async Task Load(CancellationToken cancellationToken)
    {
        Ticked = await sender.Send(new ShowTicked(Ids), cancellationToken);
        Colleagues = (await sender.Send(new ListFilterChoices(), cancellationToken)).Owners;
    }
}
