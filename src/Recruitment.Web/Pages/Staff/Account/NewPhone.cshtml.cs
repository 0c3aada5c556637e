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

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var replaced = await sender.Send(new ReplaceMySecondFactor(Password), cancellationToken);
        if (!replaced.IsRefused) return RedirectToPage("/SignIn/Authenticator", new { to = "/staff/account" });
        ModelState.AddModelError(nameof(Password), replaced.Refusal!.Message);
        return Page();
    }
}
