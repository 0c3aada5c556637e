using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>Keeps what an assessor has so far, from the Save button or as they type.</summary>
/// <param name="Version">Of the sheet as the page had it; empty before its first save.</param>
/// <param name="Remove">A line of evidence to take away.</param>
[For(Policy.Assessing)]
public sealed record SaveSheet(
    Guid SeatId, string ExerciseCode, Guid Version, IReadOnlyList<SheetAnswer> Answers, IReadOnlyList<EvidenceWords> Evidence, string? Concern, Guid? Remove = null)
    : IRequest<Outcome<SheetSaved>>;

public sealed record SheetSaved(Guid Version, DateTimeOffset SavedAt);

/// <summary>Who may have read the others' ratings adds none of their own. [domain.md 5.2, independent rating]</summary>
public sealed record PanelWentOn()
    : Refusal("The panel has gone on without this sheet, so it cannot be changed or sent any more. What you wrote is still here to read: tell the lead of the day what the panel should know, above all a worry about a child.");

internal sealed class SaveSheetHandler(IRecruitmentDb db, MySheets sheets, Acts acts) : IRequestHandler<SaveSheet, Outcome<SheetSaved>>
{
    public async Task<Outcome<SheetSaved>> Handle(SaveSheet request, CancellationToken cancellationToken)
    {
        var mine = await sheets.Find(request.SeatId, request.ExerciseCode, cancellationToken);
        if (mine.IsRefused) return mine.Refusal;
        var (sheet, framework) = mine.Value;
        var isNew = sheet.Version == Guid.Empty;
        if (sheet.IsSubmitted) return new SheetIsSubmitted();
        if (sheet.Version != request.Version) return new StaleForm();
        if (request.Remove is { } line && sheet.RemoveEvidence(line, acts.Now) is { } tooLate) return tooLate;
        if (sheet.Save(request.Answers, [.. request.Evidence.Where(e => e.Id != request.Remove)], request.Concern, framework, acts.Now) is { } refusal) return refusal;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (isNew)
        {
            // Two screens of one assessor began the same sheet in the same instant.
            return new StaleForm();
        }

        return new SheetSaved(sheet.Version, sheet.SavedAt);
    }
}

internal sealed record MySheet(ScoreSheet Sheet, Framework Framework);

/// <summary>The sheet of the person at the screen, begun where there is none.</summary>
internal sealed class MySheets(IRecruitmentDb db, DayFrameworks frameworks, Acts acts)
{
    public async Task<Outcome<MySheet>> Find(Guid seatId, string exerciseCode, CancellationToken cancellationToken)
    {
        var me = acts.StaffId;
        var assigned = await db.AssignedTo(me, acts.Now).SingleOrDefaultAsync(a => a.SeatId == seatId && a.ExerciseCode == exerciseCode, cancellationToken);
        if (assigned is null) return new NotFound();
        var sheet = await db.ScoreSheets.SingleOrDefaultAsync(s => s.StaffId == me && s.SeatId == seatId && s.ExerciseCode == exerciseCode, cancellationToken);
        if (assigned.PanelWentOn && sheet is not { IsSubmitted: true }) return new PanelWentOn();
        var framework = await frameworks.Of(sheet?.FrameworkVersion ?? assigned.FrameworkVersion, cancellationToken);
        if (sheet is not null) return new MySheet(sheet, framework);
        var seat = await db.Seats.AsNoTracking().SingleAsync(s => s.Id == seatId, cancellationToken);
        sheet = ScoreSheet.Start(seat, me, acts.Actor.Name, assigned.Kind, exerciseCode, assigned.OpensAt, framework, acts.Because());
        db.ScoreSheets.Add(sheet);
        return new MySheet(sheet, framework);
    }
}
