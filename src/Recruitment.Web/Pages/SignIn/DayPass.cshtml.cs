using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.SignIn;

public sealed class DayPassModel(ISender sender) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the code on your pass")]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var used = await sender.Send(new UseDayPass(Code), cancellationToken);
        if (!used.IsRefused) return Redirect("/assess");
        ModelState.AddModelError(nameof(Code), used.Refusal!.Message);
        return Page();
    }
}
