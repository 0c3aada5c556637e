using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The day on paper: who is where at what time. Candidates by first name and seat colour only.</summary>
[For(Policy.Casework)]
public sealed record ShowRunSheet(Guid DayId) : IRequest<RunSheet?>;

public sealed record RunSheet(Guid DayId, string Name, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, IReadOnlyList<RunSheetGroup> Groups);

/// <param name="Lines">In the order of the day.</param>
public sealed record RunSheetGroup(string Letter, string Room, IReadOnlyList<RunSheetSeat> Seats, IReadOnlyList<RunSheetAssessor> Assessors, IReadOnlyList<RunSheetLine> Lines);

/// <param name="Instruction">What the panel does for them, without the reason.</param>
public sealed record RunSheetSeat(Guid SeatId, string FirstName, SeatColour Colour, string? Instruction);

public sealed record RunSheetAssessor(Guid StaffId, string Name, string Room);

/// <param name="StartsAt">Null for work that is read after it is written.</param>
public sealed record RunSheetLine(
    DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, string Exercise, ExerciseKind Kind, string Room, Guid StaffId, Guid SeatId, AssignmentRole Role);

internal sealed class ShowRunSheetHandler(IRecruitmentDb db) : IRequestHandler<ShowRunSheet, RunSheet?>
{
    public async Task<RunSheet?> Handle(ShowRunSheet request, CancellationToken cancellationToken)
    {
        if (await db.AssessmentDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.DayId, cancellationToken) is not { } day) return null;
        var seats = await db.Seats.AsNoTracking().Where(s => s.DayId == day.Id && s.Group != null)
            .Join(db.Candidates, s => s.CandidateId, c => c.Id, (s, c) => new { s.Id, s.Group, s.Colour, s.Instruction, c.KnownAs }).ToListAsync(cancellationToken);
        var names = (await db.PeopleOf(day.Assessors, cancellationToken)).ToDictionary(p => p.Assessor.StaffId, p => p.Member.Name);
        return new RunSheet(
            day.Id, day.Name, day.StartsAt, day.EndsAt, SeatLetters.WhereOf(day),
            [
                .. day.Groups.Select(group => new RunSheetGroup(
                    group.Letter, group.Room,
                    [.. seats.Where(s => s.Group == group.Number).OrderBy(s => s.Colour).Select(s => new RunSheetSeat(s.Id, s.KnownAs, s.Colour!.Value, s.Instruction))],
                    [.. day.Assessors.Where(a => a.Group == group.Number).Select(a => new RunSheetAssessor(a.StaffId, names[a.StaffId], a.Room))],
                    [.. LinesOf(day, seats.Where(s => s.Group == group.Number).Select(s => s.Id).ToHashSet())])),
            ]);
    }

    private static IEnumerable<RunSheetLine> LinesOf(AssessmentDay day, HashSet<Guid> seats) =>
        from a in day.Assignments
        where seats.Contains(a.SeatId) && !SubstituteExercise.Is(a.ExerciseCode)
        let station = day.Stations.First(s => s.ExerciseCode == a.ExerciseCode)
        orderby a.StartsAt ?? DateTimeOffset.MaxValue, a.Role
        select new RunSheetLine(a.StartsAt, a.EndsAt, station.Title, station.Kind, a.Room, a.StaffId, a.SeatId, a.Role);
}
