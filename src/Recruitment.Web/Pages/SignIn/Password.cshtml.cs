using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;
using Recruitment.Web.Private;

namespace Recruitment.Web.Pages.SignIn;

public sealed class PasswordModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter a new password")]
    public string Password { get; set; } = "";

    public PasswordLinkView? Whose { get; private set; }

    public Task OnGet(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        if (Whose is null || !ModelState.IsValid) return Page();
        var set = await sender.Send(new SetPassword(Token, Password), cancellationToken);
        if (!set.IsRefused) return Redirect("/sign-in?password-is-set=true");
        ModelState.AddModelError(nameof(Password), set.Refusal!.Message);
        return Page();
    }

    private async Task Load(CancellationToken cancellationToken)
    {
        Response.Headers.KeepPrivate();
        Whose = await sender.Send(new ShowPasswordLink(Token), cancellationToken);
    }
}
