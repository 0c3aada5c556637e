using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.Scoring;

/// <summary>The assessor's own running order, for the days that are open to them now.</summary>
[For(Policy.Assessing)]
public sealed record ShowMyAssessing : IRequest<IReadOnlyList<MyDay>>;

/// <param name="Room">Where the assessor sits, or the place of the day.</param>
public sealed record MyDay(Guid Id, DateOnly Date, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string Room, bool IsYoungPerson, IReadOnlyList<MyCard> Cards)
{
    public int People => Cards.Select(c => c.SeatId).Distinct().Count();

    public int ToDo => Cards.Count(c => c.State is not (CardState.Submitted or CardState.NotNeeded or CardState.DidNotCome));

    /// <summary>What to score next: what has begun first, then by the clock, and what is only read last.</summary>
    public MyCard? Next => Cards.FirstOrDefault(c => c.State == CardState.Started) ?? Cards.FirstOrDefault(c => c.State == CardState.NotStarted);
}

public enum CardState
{
    NotStarted,
    Started,
    Submitted,

    /// <summary>The panel went on without it.</summary>
    NotNeeded,
    DidNotCome,
}

public sealed record MyCard(
    Guid SeatId, string FirstName, string? Group, SeatColour? Colour, string ExerciseCode, string Exercise, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string Room,
    CardState State, DateTimeOffset? SavedAt, string? Instruction);

internal sealed class ShowMyAssessingHandler(IRecruitmentDb db, DayFrameworks frameworks, Acts acts) : IRequestHandler<ShowMyAssessing, IReadOnlyList<MyDay>>
{
    public async Task<IReadOnlyList<MyDay>> Handle(ShowMyAssessing request, CancellationToken cancellationToken)
    {
        var me = acts.StaffId;
        var assigned = await db.AssignedTo(me, acts.Now).ToListAsync(cancellationToken);
        var dayIds = assigned.Select(a => a.DayId).Distinct().ToList();
        var sheets = await db.ScoreSheets.AsNoTracking().Where(s => s.StaffId == me && dayIds.Contains(s.DayId))
            .Select(s => new { s.SeatId, s.ExerciseCode, s.SavedAt, s.SubmittedAt }).ToListAsync(cancellationToken);
        var days = await db.AssessmentDays.AsNoTracking().Where(d => dayIds.Contains(d.Id)).OrderBy(d => d.StartsAt)
            .Select(d => new { d.Id, d.Date, d.StartsAt, d.EndsAt, d.Place, d.FrameworkVersion, Room = d.Assessors.Where(a => a.StaffId == me).Select(a => a.Room).First() })
            .ToListAsync(cancellationToken);

        var mine = new List<MyDay>();
        foreach (var day in days)
        {
            var framework = await frameworks.Of(day.FrameworkVersion, cancellationToken);
            var cards =
                from a in assigned
                where a.DayId == day.Id
                let sheet = sheets.Find(s => s.SeatId == a.SeatId && s.ExerciseCode == a.ExerciseCode)
                let state = a.SeatStatus == SeatStatus.DidNotAttend ? CardState.DidNotCome
                    : sheet?.SubmittedAt is not null ? CardState.Submitted
                    : a.PanelWentOn ? CardState.NotNeeded
                    : sheet is null ? CardState.NotStarted : CardState.Started
                orderby a.StartsAt is null, a.StartsAt, a.Group, a.Colour
                select new MyCard(
                    a.SeatId, a.FirstName, a.Group is { } g ? DayGroup.LetterOf(g) : null, a.Colour, a.ExerciseCode,
                    framework.Exercise(a.ExerciseCode)?.Name ?? a.ExerciseCode, a.StartsAt, a.EndsAt, a.Room, state, sheet?.SavedAt, a.Instruction);
            mine.Add(new MyDay(
                day.Id, day.Date, day.StartsAt, day.EndsAt, day.Place, day.Room, assigned.Exists(a => a.DayId == day.Id && a.Kind == Domain.Staff.AssessorKind.YoungPerson), [.. cards]));
        }

        // What is finished stands below what is still to do.
        return [.. mine.OrderBy(d => d.ToDo == 0).ThenBy(d => d.StartsAt)];
    }
}
