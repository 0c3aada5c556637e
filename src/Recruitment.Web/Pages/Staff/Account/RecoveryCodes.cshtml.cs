using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.Account;

public sealed class RecoveryCodesModel(ISender sender) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    public string Password { get; set; } = "";

    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var made = await sender.Send(new ReplaceMyRecoveryCodes(Password), cancellationToken);
        if (made.IsRefused) ModelState.AddModelError(nameof(Password), made.Refusal.Message);
        Codes = made.Value?.Codes;
        return Page();
    }
}
