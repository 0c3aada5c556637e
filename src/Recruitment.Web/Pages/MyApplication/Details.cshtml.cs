using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class DetailsModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public sealed class ContactInput
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Phone { get; set; }

        public string? SocialWorkEnglandNumber { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { Contact: var contact }) return NotFound();
        Input = new ContactInput { Name = contact.Name, Email = contact.Email, Phone = contact.Phone, SocialWorkEnglandNumber = contact.SocialWorkEnglandNumber };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        Check(nameof(Input.Name), PersonName.Parse(Input.Name, out _));
        Check(nameof(Input.Email), EmailAddress.Parse(Input.Email, out _));
        Check(nameof(Input.Phone), PhoneNumber.Parse(Input.Phone, out _));
        if (!string.IsNullOrWhiteSpace(Input.SocialWorkEnglandNumber)) Check(nameof(Input.SocialWorkEnglandNumber), RegistrationNumber.Parse(Input.SocialWorkEnglandNumber, out _));
        if (!ModelState.IsValid) return Page();

        var changed = await sender.Send(new ChangeMyDetails(Token, new ContactDetails(Input.Name!, Input.Email!, Input.Phone!, Input.SocialWorkEnglandNumber)), cancellationToken);
        Check(nameof(Input.Email), changed.Refusal);
        if (changed.IsRefused) return Page();
        TempData["Notice"] = "Your details are saved. We use them from now on.";
        return Redirect($"/application/{Token}");
    }

    private void Check(string field, Refusal? wrong)
    {
        if (wrong is not null) ModelState.AddModelError("Input." + field, wrong.Message);
    }
}
