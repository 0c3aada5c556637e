using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Pages.SignIn;

public sealed class ForgottenModel(ISender sender) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public bool IsAsked { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(Email, out var address) is { } wrong) ModelState.AddModelError(nameof(Email), wrong.Message);
        if (!ModelState.IsValid) return Page();
        await sender.Send(new AskForPasswordLink(address), cancellationToken);
        IsAsked = true;
        return Page();
    }
}
