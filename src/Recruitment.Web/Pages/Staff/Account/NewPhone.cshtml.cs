using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.Account;

public sealed class NewPhoneModel(ISender sender) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    public string Password { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Whether there is an old app, whose code is asked for.</summary>
    public bool Replaces { get; private set; }

    public Task OnGet(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        if (Replaces && string.IsNullOrWhiteSpace(Code)) ModelState.AddModelError(nameof(Code), "Enter a code from the app that you have now, or a recovery code");
        if (!ModelState.IsValid) return Page();
        var replaced = await sender.Send(new ReplaceMySecondFactor(Password, Code), cancellationToken);
        if (!replaced.IsRefused) return RedirectToPage("/SignIn/Authenticator", new { to = "/staff/account" });
        ModelState.AddModelError(replaced.Refusal is NotYourPassword ? nameof(Password) : nameof(Code), replaced.Refusal!.Message);
        return Page();
    }

    private async Task Load(CancellationToken cancellationToken) => Replaces = (await sender.Send(new ShowMyAccount(), cancellationToken)).HasSecondFactor;
}
