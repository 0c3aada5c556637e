using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Web.Private;

namespace Recruitment.Web.Pages.FindMyApplication;

public sealed class IndexModel(ISender sender, AskLimit limit) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(Email, out var address) is { } wrong) ModelState.AddModelError(nameof(Email), wrong.Message);
        else if (!limit.Allows(HttpContext)) ModelState.AddModelError(nameof(Email), $"We have been asked many times from your connection. Wait {AskLimit.Wait}, look in your junk folder, or ring us");
        if (!ModelState.IsValid) return Page();
        await sender.Send(new SendMyLinks(address), cancellationToken);
        IsAsked = true;
        return Page();
    }
}
