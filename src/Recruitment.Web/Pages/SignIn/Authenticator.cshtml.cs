using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.SignIn;

public sealed class AuthenticatorModel(ISender sender) : PageModel
{
    [FromQuery(Name = "to")]
    public string? ReturnTo { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the code that the app shows now")]
    public string Code { get; set; } = "";

    public SecondFactorSetUp SetUp { get; private set; } = null!;

    public IReadOnlyList<string>? Codes { get; private set; }

    public string Next => this.HomeAddress(ReturnTo);

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : RedirectToPage("Index", new { to = ReturnTo });

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return RedirectToPage("Index", new { to = ReturnTo });
        if (!ModelState.IsValid) return Page();
        var done = await sender.Send(new SetUpSecondFactor(Code), cancellationToken);
        if (done.IsRefused) ModelState.AddModelError(nameof(Code), done.Refusal.Message);
        Codes = done.Value?.Codes;
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        var setUp = await sender.Send(new ShowSecondFactorSetUp(), cancellationToken);
        SetUp = setUp.Value!;
        return !setUp.IsRefused;
    }
}
