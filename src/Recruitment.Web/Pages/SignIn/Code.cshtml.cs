using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.SignIn;

public sealed class CodeModel(ISender sender) : PageModel
{
    [FromQuery(Name = "to")]
    public string? ReturnTo { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the code that your app shows")]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var entered = await sender.Send(new EnterCode(Code), cancellationToken);
        if (!entered.IsRefused) return this.Home(ReturnTo);
        ModelState.AddModelError(nameof(Code), entered.Refusal!.Message);
        return Page();
    }
}
