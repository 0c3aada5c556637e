using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.SignIn;

public sealed class IndexModel(ISender sender) : PageModel
{
    [FromQuery(Name = "to")]
    public string? ReturnTo { get; set; }

    [FromQuery(Name = "password-is-set")]
    public bool PasswordIsSet { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [Required(ErrorMessage = "Enter your work e-mail address")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Enter your password")]
        public string Password { get; set; } = "";
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var step = await sender.Send(new Application.Staff.SignIn(Input.Email, Input.Password), cancellationToken);
        if (!step.IsRefused) return Next(step.Value);
        ModelState.AddModelError("", step.Refusal.Message);
        return Page();
    }

    private IActionResult Next(SignInStep step) => step switch
    {
        SignInStep.Done => this.Home(ReturnTo),
        SignInStep.EnterCode => RedirectToPage("Code", new { to = ReturnTo }),
        SignInStep.SetUpSecondFactor => RedirectToPage("Authenticator", new { to = ReturnTo }),
    };
}
