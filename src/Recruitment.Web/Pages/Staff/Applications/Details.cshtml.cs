using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Overview)]
public sealed class DetailsModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ContactAnswers Input { get; set; } = new();

    /// <summary>As they were when this form was opened.</summary>
    [BindProperty]
    public ContactAnswers Seen { get; set; } = new();

    [BindProperty]
    [Required(ErrorMessage = "Say how you know, so that a colleague can follow it")]
    [MaxLength(500, ErrorMessage = "Say it in 500 characters or fewer")]
    public string? Why { get; set; }

    /// <summary>What a colleague, or the person, saved meanwhile.</summary>
    public ContactDetails? SavedNow { get; private set; }

    public sealed class ContactAnswers
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Phone { get; set; }

        public string? SocialWorkEnglandNumber { get; set; }

        public ContactDetails Details => new(Name ?? "", Email ?? "", Phone ?? "", SocialWorkEnglandNumber);

        public static ContactAnswers Of(ContactDetails contact) => new() { Name = contact.Name, Email = contact.Email, Phone = contact.Phone, SocialWorkEnglandNumber = contact.SocialWorkEnglandNumber };
    }

    public async Task OnGet(CancellationToken cancellationToken)
    {
        Input = ContactAnswers.Of(await Now(cancellationToken));
        Seen = ContactAnswers.Of(Input.Details);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        Check("Input.Name", PersonName.Parse(Input.Name, out _));
        Check("Input.Email", EmailAddress.Parse(Input.Email, out _));
        Check("Input.Phone", PhoneNumber.Parse(Input.Phone, out _));
        if (!string.IsNullOrWhiteSpace(Input.SocialWorkEnglandNumber)) Check("Input.SocialWorkEnglandNumber", RegistrationNumber.Parse(Input.SocialWorkEnglandNumber, out _));
        if (!ModelState.IsValid) return Page();

        var corrected = await sender.Send(new CorrectDetails(Id, Seen.Details, Input.Details, Why), cancellationToken);
        if (!corrected.IsRefused)
        {
            TempData["Notice"] = "The details are saved.";
            return Redirect($"/staff/applications/{Id}");
        }

        Check(corrected.Refusal is AddressIsSomebodyElses ? "Input.Email" : "", corrected.Refusal);
        if (corrected.Refusal is not StaleForm) return Page();
        SavedNow = await Now(cancellationToken);
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Seen.", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        Seen = ContactAnswers.Of(SavedNow);
        return Page();
    }

    private async Task<ContactDetails> Now(CancellationToken cancellationToken)
    {
        var overview = (await sender.Send(new ShowOverview(Id), cancellationToken))!;
        return new ContactDetails(this.Person().Name, overview.Email, overview.Phone, overview.SocialWorkEnglandNumber);
    }

    private void Check(string field, Refusal? wrong)
    {
        if (wrong is not null) ModelState.AddModelError(field, StaffWords.AboutSomebodyElse(wrong));
    }
}
