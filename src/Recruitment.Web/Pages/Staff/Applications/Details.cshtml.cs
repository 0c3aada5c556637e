using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Web.Pages.Shared;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Overview)]
public sealed class DetailsModel(ISender sender) : ContactPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Say how you know, so that a colleague can follow it")]
    [MaxLength(500, ErrorMessage = "Say it in 500 characters or fewer")]
    public string? Why { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (this.Person().IsUnnamed) return this.AskForTheName(Id);
        Suggest(await Now(cancellationToken));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (this.Person().IsUnnamed) return this.AskForTheName(Id);
        if (!Check()) return Page();
        var corrected = await sender.Send(new CorrectDetails(Id, Seen.Details, Input.Details, Why), cancellationToken);
        if (corrected.IsRefused) return Refuse(corrected.Refusal!, await Now(cancellationToken));
        TempData["Notice"] = "The details are saved.";
        return Redirect($"/staff/applications/{Id}");
    }

    protected override string InWords(Refusal wrong) => StaffWords.AboutSomebodyElse(wrong);

    private async Task<ContactDetails> Now(CancellationToken cancellationToken)
    {
        var overview = (await sender.Send(new ShowOverview(Id), cancellationToken))!;
        return new ContactDetails(this.Person().Name, overview.Email, overview.Phone, overview.SocialWorkEnglandNumber) { KnownAs = overview.KnownAs };
    }
}
