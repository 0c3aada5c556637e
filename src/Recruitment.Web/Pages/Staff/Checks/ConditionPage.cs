using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.Checks;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Web.Offers;

namespace Recruitment.Web.Pages.Staff.Checks;

/// <summary>A form about one condition of somebody's offer, opened on a version of the offer.</summary>
public abstract class ConditionPage(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public string Kind { get; set; } = "";

    public ChecksView Checks { get; private set; } = null!;

    public ConditionView Condition { get; private set; } = null!;

    protected ISender Sender => sender;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Version = Checks.OfferVersion!.Value;
        return Page();
    }

    protected async Task<IActionResult> Send(IRequest<Outcome> step, CancellationToken cancellationToken, string? back = null)
    {
        var outcome = await sender.Send(step, cancellationToken);
        if (!outcome.IsRefused) return Redirect(back ?? $"/staff/applications/{Id}/checks");
        if (!await Load(cancellationToken)) return NotFound();
        Refuse(outcome.Refusal!, Checks.OfferVersion!.Value, FieldOf(outcome.Refusal!));
        return Page();
    }

    protected virtual string FieldOf(Refusal refusal) => "";

    protected async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (CheckLook.FromSlug(Kind) is not { } kind) return false;
        Checks = await sender.Send(new ShowChecks(Id), cancellationToken);
        if (Checks.Conditions.SingleOrDefault(c => c.Kind == kind) is not { } condition) return false;
        Condition = condition;
        return true;
    }
}
