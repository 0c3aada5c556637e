using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The weekly programmes, the days that differ from them, and the calendar they skip.</summary>
[For(Policy.Casework)]
public sealed record ShowProgramme : IRequest<ProgrammePage>;

public sealed record ProgrammePage(
    IReadOnlyList<ProgrammeView> Programmes, IReadOnlyList<DayLeftAlone> LeftAlone, IReadOnlyList<ExceptionLine> Exceptions, IReadOnlyList<DateOnly> BankHolidays);

public sealed record ProgrammeView(Guid Id, Guid Version, ProgrammeDetails Details, bool IsRunning, int DaysOpen);

/// <summary>A day with people on it that does not follow its programme, or that lies where the house is shut.</summary>
public sealed record DayLeftAlone(Guid Id, DateOnly Date, int SeatsTaken, bool IsShut);

public sealed record ExceptionLine(Guid Id, DateOnly Day, CalendarExceptionKind Kind, string Reason);

[For(Policy.Administering)]
public sealed record ListExercises : IRequest<IReadOnlyList<ExerciseLine>>;

public sealed record ExerciseLine(string Code, string Name, string About);

internal sealed class ShowProgrammeHandler(IRecruitmentDb db, IFrameworks frameworks, TimeProvider time)
    : IRequestHandler<ShowProgramme, ProgrammePage>, IRequestHandler<ListExercises, IReadOnlyList<ExerciseLine>>
{
    public async Task<ProgrammePage> Handle(ShowProgramme request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = LondonTime.DayOf(now);
        var centres = await db.AssessmentCentres.AsNoTracking().OrderBy(c => c.Name).ToListAsync(cancellationToken);
        var days = await db.AssessmentDays.AsNoTracking().Where(d => d.StartsAt > now && (d.Status == DayStatus.Open || d.Status == DayStatus.Published))
            .OrderBy(d => d.Date).Select(d => new { d.Id, d.CentreId, d.Date, d.Edition, d.SeatsTaken }).ToListAsync(cancellationToken);
        var exceptions = await db.CalendarExceptions.AsNoTracking().Where(e => e.Day >= today).OrderBy(e => e.Day).ToListAsync(cancellationToken);
        var calendar = new WorkingCalendar(exceptions);
        var editions = centres.ToDictionary(c => c.Id, c => c.Edition);
        return new ProgrammePage(
            [.. centres.Select(c => new ProgrammeView(c.Id, c.Version, c.Details, c.IsRunning, days.Count(d => d.CentreId == c.Id)))],
            [.. days.Where(d => d.Edition != editions[d.CentreId] || calendar.IsShut(d.Date)).Select(d => new DayLeftAlone(d.Id, d.Date, d.SeatsTaken, calendar.IsShut(d.Date)))],
            [.. exceptions.Select(e => new ExceptionLine(e.Id, e.Day, e.Kind, e.Reason))],
            [.. Enumerable.Range(0, 3).SelectMany(y => calendar.BankHolidaysIn(today.Year + y)).Where(d => d >= today).Take(8)]);
    }

    public Task<IReadOnlyList<ExerciseLine>> Handle(ListExercises request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ExerciseLine>>([.. frameworks.Current.Exercises.Select(e => new ExerciseLine(e.Code, e.Name, e.About))]);
}
