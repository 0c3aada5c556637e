using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

/// <summary>The second person's page: what a colleague recorded, what is unusual about it, and yes or no.</summary>
public sealed class ConfirmModel(ISender sender) : ProgrammeStep(sender)
{
    [BindProperty]
    public string? Why { get; set; }

    public ProposedOutcome Proposed => Programme.Proposed!;

    public async Task<IActionResult> OnPostTurnDown(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        if (string.IsNullOrWhiteSpace(Why)) ModelState.AddModelError(nameof(Why), "Say why you do not confirm it");
        return ModelState.IsValid ? await Take(new TurnDownProgrammeOutcome(Id, Version, Why!.Trim()), cancellationToken) : Page();
    }

    protected override string? Overtaken(ProgrammeView record) => record.Proposed is null ? "No outcome waits to be confirmed any more." : null;

    protected override IRequest<Outcome> Step() => new ConfirmProgrammeOutcome(Id, Version);
}
