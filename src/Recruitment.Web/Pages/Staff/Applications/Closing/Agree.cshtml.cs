using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications.Closing;

/// <summary>The second of the two, on a page of their own: everything that was found, said and answered, and the letter.</summary>
public sealed class AgreeModel(ISender sender) : ClosingStep(sender)
{
    [BindProperty]
    public string? Why { get; set; }

    protected override string? Overtaken(ClosingView record) => record.Open is { State: Domain.JobApplications.ClosingState.Proposed } ? null : "Nothing waits for a second person here.";

    protected override IRequest<Outcome> Step() => new AgreeToClosing(Id, Version);

    public async Task<IActionResult> OnPostDoNot(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Say why you do not agree, so that your colleague can follow it");
        return ModelState.IsValid ? await Take(new DropClosing(Id, Version, Why), cancellationToken) : Page();
    }
}
