using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.References;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.References;
using Recruitment.Web.References;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.References;

public sealed class CallModel(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public CallView Call { get; private set; } = null!;

    /// <summary>Somebody else saved the note while this page was open: both versions are shown.</summary>
    public bool IsStale { get; private set; }

    [BindProperty]
    public RingInput Ring { get; set; } = new();

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    [BindProperty]
    public string? Concern { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public ResolutionInput Resolution { get; set; } = new();

    public sealed class RingInput
    {
        public string? Number { get; set; }

        public NumberSource? Source { get; set; }

        public string? Where { get; set; }

        public CallOutcome? Outcome { get; set; }

        public string? Note { get; set; }
    }

    public sealed class ResolutionInput
    {
        public string? Concern { get; set; }

        public string? Discrepancy { get; set; }
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (Call.Note is { } note)
        {
            Version = note.Version;
            Form = AnswerForm.Of(note.Latest.Answers);
            (Concern, Email) = (note.ConcernNote, Call.Email);
            Resolution = new ResolutionInput { Concern = note.ConcernResolution, Discrepancy = note.DiscrepancyResolution };
        }
        else if (Call.Attempts is [{ Outcome: not CallOutcome.NotTheRightPerson } last, ..])
        {
            // Found once, it need not be looked up again.
            Ring = new RingInput { Number = last.Number, Source = last.Source, Where = last.Where };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAttempt(CancellationToken cancellationToken)
    {
        var (number, refusal) = VerifiedNumber.Of(Ring.Number, Ring.Source, Ring.Where);
        if (refusal is not null) ModelState.AddModelError(refusal is NoNumber ? "Ring.Number" : "Ring.Source", refusal.Message);
        if (Ring.Outcome is null) ModelState.AddModelError("Ring.Outcome", "Choose what happened when you rang");
        if (!ModelState.IsValid) return await Again(cancellationToken);
        return await Then(await sender.Send(new RecordCallAttempt(Id, number!, Ring.Outcome!.Value, null, Ring.Note), cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostNote(bool send, CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken) || Call.Note is not { } note) return NotFound();
        if (!ModelState.IsValid) return Page();
        var typed = await sender.Send(new TypeNote(Id, Version, Form.Under(note.Latest.Answers), Concern, Email ?? "", send), cancellationToken);
        if (typed.Refusal is AnswersMissing missing)
        {
            foreach (var (answer, i) in note.Latest.Answers.Select((a, i) => (a, i)).Where(x => missing.Codes.Contains(x.a.Code)))
                ModelState.AddModelError(AnswerForm.FieldOf(i, answer.Kind), $"Answer “{answer.Question}”, or write down that they would not");
            return await Kept(cancellationToken);
        }

        if (typed.Refusal is not (NotAnEmailAddress or EmailAddressIsMissing or NotTheCandidatesAddress)) return await Then(typed, cancellationToken);
        ModelState.AddModelError(nameof(Email), StaffWords.AboutSomebodyElse(typed.Refusal));
        return await Kept(cancellationToken);
    }

    /// <summary>What a concern or a difference is worth is for those who decide. [domain.md 2.1, 4.4]</summary>
    public bool MayResolve { get; private set; }

    public async Task<IActionResult> OnPostResolve(CancellationToken cancellationToken)
    {
        if (!User.May(Policies.Deciding)) return this.OnlyFor(Policies.Deciding);
        return await Then(await sender.Send(new ResolveReference(Id, Version, Resolution.Concern, Resolution.Discrepancy), cancellationToken), cancellationToken);
    }

    private async Task<IActionResult> Then(Outcome outcome, CancellationToken cancellationToken)
    {
        if (!outcome.IsRefused) return RedirectToPage();
        IsStale = outcome.Refusal is StaleForm;
        if (!await Load(cancellationToken)) return NotFound();
        Refuse(outcome.Refusal!, Call.Note?.Version ?? default);
        return Page();
    }

    /// <summary>What was typed is kept though it cannot be sent yet: the newest version is their own.</summary>
    private async Task<IActionResult> Kept(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Version = Call.Note!.Version;
        return Page();
    }

    private async Task<IActionResult> Again(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : NotFound();

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowCall(Id), cancellationToken) is not { } call) return false;
        Call = call;
        MayResolve = User.May(Policies.Deciding);
        return true;
    }
}
