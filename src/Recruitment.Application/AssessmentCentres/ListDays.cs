using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Weeks as rows, days as cards: twelve weeks from this one, or the twelve before it.</summary>
[For(Policy.Casework)]
public sealed record ListDays(bool Earlier = false) : IRequest<IReadOnlyList<WeekLine>>;

/// <param name="ShutOn">Bank holidays and closures of the week, which say why it has no day.</param>
public sealed record WeekLine(DateOnly Monday, IReadOnlyList<DayCard> Days, IReadOnlyList<DateOnly> ShutOn);

/// <param name="NeedsPeople">Amber: within seven days, and a kind of assessor is missing.</param>
public sealed record DayCard(
    Guid Id, string Name, string Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt, DayStatus Status, int SeatsTaken, int Capacity, IReadOnlyList<AssessorKind> Missing, int Assessors, bool NeedsPeople);

internal sealed class ListDaysHandler(IRecruitmentDb db, Calendars calendars, TimeProvider time) : IRequestHandler<ListDays, IReadOnlyList<WeekLine>>
{
    private const int Weeks = 12;

    public async Task<IReadOnlyList<WeekLine>> Handle(ListDays request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var monday = AssessmentDay.MondayOf(LondonTime.DayOf(now));
        var (from, until) = request.Earlier ? (monday.AddDays(-7 * Weeks), monday) : (monday, monday.AddDays(7 * (Weeks + 1)));
        var days = await db.AssessmentDays.AsNoTracking().Where(d => d.Date >= from && d.Date < until).OrderBy(d => d.StartsAt)
            .Select(d => new { d.Id, d.Date, d.Name, d.Place, d.StartsAt, d.EndsAt, d.Status, d.SeatsTaken, d.Capacity, d.Panel, Kinds = d.Assessors.Select(a => a.Kind).ToList() })
            .ToListAsync(cancellationToken);
        var calendar = await calendars.Load(cancellationToken);
        var lines = Enumerable.Range(0, (until.DayNumber - from.DayNumber) / 7).Select(w => from.AddDays(7 * w)).Select(week => new WeekLine(
            week,
            [
                .. days.Where(d => AssessmentDay.MondayOf(d.Date) == week).Select(d => new DayCard(
                    d.Id, d.Name, d.Place, d.StartsAt, d.EndsAt, d.Status, d.SeatsTaken, d.Capacity, PanelRule.Missing(d.Panel, d.Kinds), d.Kinds.Count,
                    PanelRule.NeedsPeople(d.Status, d.StartsAt, PanelRule.Missing(d.Panel, d.Kinds).Count, now))),
            ],
            [.. Enumerable.Range(0, 5).Select(week.AddDays).Where(calendar.IsShut)]));
        return [.. request.Earlier ? lines.Where(l => l.Days.Count > 0).Reverse() : lines];
    }
}
