using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Web.Pages.Apply;

public sealed class DetailsModel(ISender sender) : PageModel
{
    [FromRoute(Name = "draft")]
    public string Token { get; set; } = "";

    public DraftView Draft { get; private set; } = null!;

    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [Required(ErrorMessage = "Enter your full name")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Enter your e-mail address")]
        [EmailAddress(ErrorMessage = "Enter an e-mail address like name@example.com")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Enter a phone number we can reach you on")]
        public string Phone { get; set; } = "";

        public string? SocialWorkEnglandNumber { get; set; }

        [Required(ErrorMessage = "Choose how you come to this job")]
        public EntryRoute? Route { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        await sender.Send(new ReadDraftCv(Token), cancellationToken);
        if (!await Load(cancellationToken)) return NotFound();
        Input = new Answers { Name = Draft.Name, Email = Draft.Email, Phone = Draft.Phone, SocialWorkEnglandNumber = Draft.SocialWorkEnglandNumber, Route = Draft.Route };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var contact = new ContactDetails(Input.Name, Input.Email, Input.Phone, Input.SocialWorkEnglandNumber);
        var sent = await sender.Send(new SendApplication(Token, contact, Input.Route!.Value, null), cancellationToken);
        if (!sent.IsRefused) return Redirect($"/apply/{Draft.Slug}/{Token}/sent");
        ModelState.AddModelError("", sent.Refusal!.Message);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDraft(Token), cancellationToken) is not { } draft) return false;
        Draft = draft;
        return true;
    }
}
