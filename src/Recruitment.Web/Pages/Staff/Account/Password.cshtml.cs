using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.Account;

public sealed class PasswordModel(ISender sender) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the password you have now")]
    public string Current { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter a new password")]
    public string New { get; set; } = "";

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var changed = await sender.Send(new ChangeMyPassword(Current, New), cancellationToken);
        if (!changed.IsRefused) return RedirectToPage("Index");
        ModelState.AddModelError(changed.Refusal is NotYourPassword ? nameof(Current) : nameof(New), changed.Refusal!.Message);
        return Page();
    }
}
