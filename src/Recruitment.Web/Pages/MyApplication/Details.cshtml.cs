using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Pages.Shared;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class DetailsModel(ISender sender) : ContactPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    public bool HasNewAddress { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyApplication(Token), cancellationToken) is not { } mine) return NotFound();
        Suggest(mine.Contact);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!Check()) return Page();
        var changed = await sender.Send(new ChangeMyDetails(Token, Seen.Details, Input.Details), cancellationToken);
        if (changed.IsRefused) return await sender.Send(new ShowMyApplication(Token), cancellationToken) is { } mine ? Refuse(changed.Refusal!, mine.Contact) : NotFound();
        // The links that went to the old address end with it, and this page was opened by one of them.
        HasNewAddress = ContactKeys.Email(Seen.Details.Email) != ContactKeys.Email(Input.Details.Email);
        if (HasNewAddress) return Page();
        TempData["Notice"] = "Your details are saved. We use them from now on.";
        return Redirect($"/application/{Token}");
    }

    protected override string InWords(Refusal wrong) =>
        wrong is StaleForm ? "Your details changed while this page was open: one of us mended them, or you did on another screen. Nothing is lost: look at both, then save again." : wrong.Message;
}
