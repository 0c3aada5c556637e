using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>An application ends on a page of its own, which says to whom it happens and what they are sent.</summary>
public abstract class EndingPage(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    public abstract string? Why { get; set; }

    protected abstract string Done { get; }

    public void OnGet() => Version = this.Person().Version;

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var ended = await sender.Send(End(), cancellationToken);
        if (!ended.IsRefused)
        {
            TempData["Notice"] = Done;
            return Redirect($"/staff/applications/{Id}");
        }

        ModelState.AddModelError("", ended.Refusal!.Message);
        ModelState.Remove(nameof(Version));
        Version = this.Person().Version;
        return Page();
    }

    protected abstract IRequest<Outcome> End();
}
