using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.Scoring;

/// <summary>Who has submitted what on a day: done or not done, and never a rating.</summary>
[For(Policy.Casework)]
public sealed record ShowDayRatings(Guid DayId) : IRequest<DayRatings?>;

public sealed record DayRatings(Guid DayId, DateOnly Date, string Name, IReadOnlyList<ExerciseHead> Exercises, IReadOnlyList<RatingsRow> Rows)
{
    public int Missing => Rows.Sum(r => r.Cells.Sum(c => c.Count(s => s.State == SheetState.Missing)));

    public int Expected => Rows.Sum(r => r.Cells.Sum(c => c.Count));

    /// <summary>Those whom a nudge by e-mail can reach.</summary>
    public IReadOnlyList<string> Waiting => [.. Rows.SelectMany(r => r.Cells).SelectMany(c => c).Where(s => s.State == SheetState.Missing).Select(s => s.Assessor).Distinct().Order()];
}

public sealed record ExerciseHead(string Code, string Name);

/// <param name="Cells">One for each exercise, with every assessor who rates it.</param>
public sealed record RatingsRow(Guid JobApplicationId, Guid SeatId, string Name, string? Group, SeatColour? Colour, bool Came, IReadOnlyList<IReadOnlyList<SheetMark>> Cells);

public enum SheetState
{
    Missing,
    Submitted,
    Excused,
}

/// <param name="Without">Who went on without it, where somebody did.</param>
public sealed record SheetMark(Guid StaffId, string Assessor, SheetState State, WentOnWithout? Without);

public sealed record WentOnWithout(string By, string Why, bool MayBeTakenBack);

internal sealed class ShowDayRatingsHandler(IRecruitmentDb db) : IRequestHandler<ShowDayRatings, DayRatings?>
{
    public async Task<DayRatings?> Handle(ShowDayRatings request, CancellationToken cancellationToken)
    {
        if (await db.AssessmentDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.DayId, cancellationToken) is not { } day) return null;
        var seats = await (
            from seat in db.Seats.AsNoTracking()
            join candidate in db.Candidates on seat.CandidateId equals candidate.Id
            where seat.DayId == day.Id && (seat.Status == SeatStatus.Held || seat.Status == SeatStatus.Booked || seat.Status == SeatStatus.Attended)
            orderby seat.Group, candidate.FoldedName
            select new { seat.Id, seat.JobApplicationId, seat.Group, seat.Colour, seat.Status, candidate.Name }).ToListAsync(cancellationToken);
        var done = await db.ScoreSheets.AsNoTracking().Where(s => s.DayId == day.Id && s.SubmittedAt != null)
            .Select(s => new { s.SeatId, s.StaffId, s.ExerciseCode, s.AssessorName }).ToListAsync(cancellationToken);
        var excused = await db.WashUps.AsNoTracking().Where(w => w.DayId == day.Id)
            .SelectMany(w => w.ExcusedSheets, (w, e) => new { w.SeatId, e.StaffId, e.ExerciseCode, Without = new WentOnWithout(e.ExcusedBy, e.Reason, w.OpenedAt == null) }).ToListAsync(cancellationToken);
        var opened = await db.WashUps.AsNoTracking().Where(w => w.DayId == day.Id && w.OpenedAt != null).Select(w => w.SeatId).ToListAsync(cancellationToken);
        var panel = day.Assessors.Select(a => a.StaffId).ToList();
        var names = await db.StaffMembers.AsNoTracking().Where(s => panel.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancellationToken);

        var exercises = day.Stations.OrderBy(s => s.Order).Select(s => new ExerciseHead(s.ExerciseCode, s.Title))
            .Concat(day.Assignments.Select(a => a.ExerciseCode).Where(SubstituteExercise.Is).Distinct().Order(StringComparer.Ordinal).Select(code => new ExerciseHead(code, "Substitute exercise"))).ToList();
        var rows =
            from seat in seats
            let cells =
                from exercise in exercises
                select (
                    from a in day.Assignments
                    where a.SeatId == seat.Id && a.ExerciseCode == exercise.Code
                    let without = excused.Find(e => e.SeatId == seat.Id && e.StaffId == a.StaffId && e.ExerciseCode == a.ExerciseCode)?.Without
                    let state = done.Exists(d => d.SeatId == seat.Id && d.StaffId == a.StaffId && d.ExerciseCode == a.ExerciseCode) ? SheetState.Submitted
                        : opened.Contains(seat.Id) || without is not null ? SheetState.Excused : SheetState.Missing
                    orderby a.Role
                    select new SheetMark(a.StaffId, names.GetValueOrDefault(a.StaffId, ""), state, without)).ToList() as IReadOnlyList<SheetMark>
            select new RatingsRow(
                seat.JobApplicationId, seat.Id, seat.Name, seat.Group is { } g ? DayGroup.LetterOf(g) : null, seat.Colour, seat.Status == SeatStatus.Attended, [.. cells]);
        return new DayRatings(day.Id, day.Date, day.Name, exercises, [.. rows]);
    }
}
