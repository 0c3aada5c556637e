using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Pages.Shared;

namespace Recruitment.Web.Pages.Staff;

/// <summary>One step on a page of its own: shown with the record as it is, taken with the version that was shown, and back to the record when it is done.</summary>
public abstract class StepPage<TRecord>(ISender sender) : VersionedPage
    where TRecord : class
{
    [FromRoute]
    public Guid Id { get; set; }

    protected TRecord Shown { get; private set; } = null!;

    protected abstract string RecordAddress { get; }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        Version = VersionOf(Shown);
        Suggest();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        if (ModelState.IsValid && Missing() is { } missing) ModelState.AddModelError(missing.Field, missing.Message);
        return ModelState.IsValid ? await Take(Step(), cancellationToken) : Page();
    }

    protected abstract IRequest<TRecord?> Show();

    protected abstract Guid VersionOf(TRecord record);

    protected abstract IRequest<Outcome> Step();

    /// <summary>What stands in the fields when the page is first opened.</summary>
    protected virtual void Suggest()
    {
    }

    /// <summary>What one answer asks of another.</summary>
    protected virtual (string Field, string Message)? Missing() => null;

    /// <summary>What a colleague saved meanwhile, where the form holds what is saved.</summary>
    protected virtual IReadOnlyList<SavedMeanwhile> Differences() => [];

    /// <summary>Whether this record has this page.</summary>
    protected virtual bool Has(TRecord record) => true;

    /// <summary>Who was quicker with what, so that this step is not open any more; said on the page of the record. Null while it is open.</summary>
    protected virtual string? Overtaken(TRecord record) => null;

    protected async Task<IActionResult> Take(IRequest<Outcome> step, CancellationToken cancellationToken)
    {
        var outcome = await sender.Send(step, cancellationToken);
        if (!outcome.IsRefused) return Redirect(RecordAddress);
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        Refuse(outcome.Refusal!, VersionOf(Shown));
        if (outcome.Refusal is StaleForm) Meanwhile = Differences();
        return Page();
    }

    /// <summary>Where to go instead, or null where the step can be shown.</summary>
    protected async Task<IActionResult?> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(Show(), cancellationToken) is not { } record || !Has(record)) return NotFound();
        Shown = record;
        if (Overtaken(record) is not { } what) return null;
        TempData["Refused"] = $"{what} Nothing that you typed was kept, and nothing else has changed.";
        return Redirect(RecordAddress);
    }
}
