using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Scoring;

[For(Policy.Assessing)]
public sealed record ShowSheet(Guid SeatId, string ExerciseCode) : IRequest<SheetView?>;

/// <param name="Version">What a form has to carry; empty before the first save.</param>
/// <param name="PanelWentOn">It can be read and not changed any more, submitted or not.</param>
/// <param name="Plain">For a young person: their words, and nothing that is not needed.</param>
public sealed record SheetView(
    Guid SeatId, string FirstName, string? Group, SeatColour? Colour, string ExerciseCode, string Exercise, string About, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string Room,
    bool Plain, Guid Version, DateTimeOffset? SavedAt, DateTimeOffset? SubmittedAt, bool PanelWentOn, string? Concern, IReadOnlyList<SheetValue> Values)
{
    /// <summary>Set while the exercise has not begun: the sheet can be read and not written.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    /// <summary>Nobody has checked them in yet: the sheet is kept, and counts when somebody does.</summary>
    public bool IsNotCheckedIn { get; init; }

    /// <summary>What is to be done for them, without the reason.</summary>
    public string? Instruction { get; init; }

    public bool MayWrite => !PanelWentOn && OpensAt is null;
}

/// <param name="Missing">What stands between this value and a sheet that can be submitted.</param>
public sealed record SheetValue(FrameworkValue Value, int? Rating, bool NotSeen, IReadOnlyList<SheetEvidence> Evidence, MissingKind? Missing);

public sealed record SheetEvidence(Guid Id, string Text, DateTimeOffset At);

internal sealed class ShowSheetHandler(IRecruitmentDb db, DayFrameworks frameworks, Acts acts) : IRequestHandler<ShowSheet, SheetView?>
{
    public async Task<SheetView?> Handle(ShowSheet request, CancellationToken cancellationToken)
    {
        var me = acts.StaffId;
        var seat = await db.AssignedTo(me, acts.Now).SingleOrDefaultAsync(a => a.SeatId == request.SeatId && a.ExerciseCode == request.ExerciseCode, cancellationToken);
        if (seat is null) return null;
        var sheet = await db.ScoreSheets.AsNoTracking()
            .SingleOrDefaultAsync(s => s.StaffId == me && s.SeatId == request.SeatId && s.ExerciseCode == request.ExerciseCode, cancellationToken);
        var framework = await frameworks.Of(sheet?.FrameworkVersion ?? seat.FrameworkVersion, cancellationToken);
        if (framework.Exercise(request.ExerciseCode) is not { } exercise) return null;

        var missing = sheet?.Missing(framework) ?? [.. framework.ValuesOf(exercise.Code).Select(v => new MissingFromSheet(v, MissingKind.Rating))];
        var values =
            from value in framework.ValuesOf(exercise.Code)
            let line = sheet?.Lines.FirstOrDefault(l => l.ValueCode == value.Code)
            let evidence = sheet?.Evidence.Where(e => e.ValueCode == value.Code).OrderBy(e => e.At).Select(e => new SheetEvidence(e.Id, e.Text, e.At)).ToList()
            select new SheetValue(value, line?.Rating, line?.NotSeen ?? false, evidence ?? [], missing.FirstOrDefault(m => m.Value.Code == value.Code)?.Kind);
        return new SheetView(
            seat.SeatId, seat.FirstName, seat.Group is { } group ? DayGroup.LetterOf(group) : null, seat.Colour, exercise.Code, exercise.Name, exercise.About, seat.StartsAt, seat.EndsAt, seat.Room,
            seat.Kind == AssessorKind.YoungPerson, sheet?.Version ?? Guid.Empty, sheet?.SavedAt, sheet?.SubmittedAt, seat.PanelWentOn, sheet?.Concern, [.. values])
        {
            OpensAt = acts.Now < seat.OpensAt ? seat.OpensAt : null,
            Instruction = seat.Instruction,
            IsNotCheckedIn = seat.SeatStatus is not SeatStatus.Attended,
        };
    }
}
