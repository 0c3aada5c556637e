using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>The one way to the name of somebody who is read without it: a press, and a line in the history.</summary>
[PersonTab(PersonTab.Overview)]
public sealed class NameModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Where whoever asks was, or was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public IActionResult OnGet() => this.Person().IsUnnamed ? Page() : Redirect(Onward);

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var revealed = await sender.Send(new RevealName(Id), cancellationToken);
        return revealed.IsRefused ? NotFound() : Redirect(Onward);
    }

    private string Onward => Url.IsLocalUrl(Back) ? Back! : $"/staff/applications/{Id}";
}

internal static class NamePages
{
    /// <summary>What was asked for cannot be shown without the name: they are asked whether they want it.</summary>
    public static RedirectResult AskForTheName(this PageModel page, Guid id) =>
        new($"/staff/applications/{id}/name{QueryString.Create("back", page.Request.Path)}");
}
