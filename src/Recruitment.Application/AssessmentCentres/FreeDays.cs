using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The next days that somebody can still book: for the front page, a vacancy, an invitation and the candidate's own page.</summary>
[Public]
public sealed record ListFreeDays(int Count = ListFreeDays.Usual) : IRequest<IReadOnlyList<FreeDay>>
{
    /// <summary>The invitation carries three. [product.md, feature 29]</summary>
    public const int Usual = 3;
}

public sealed record FreeDay(Guid Id, string Name, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, bool IsOnline, int PlacesLeft)
{
    /// <summary>"Thursday 26 November, 9:30am to 1:30pm".</summary>
    public string When => $"{Words.Day(LondonTime.DayOf(StartsAt))}, {Words.Time(StartsAt)} to {Words.Time(EndsAt)}";
}

internal sealed class FreeDays(IRecruitmentDb db, Calendars calendars, TimeProvider time) : IRequestHandler<ListFreeDays, IReadOnlyList<FreeDay>>
{
    public Task<IReadOnlyList<FreeDay>> Handle(ListFreeDays request, CancellationToken cancellationToken) => Next(request.Count, cancellationToken);

    public async Task<IReadOnlyList<FreeDay>> Next(int count, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var days = await db.AssessmentDays.AsNoTracking()
            .Where(d => (d.Status == DayStatus.Open || d.Status == DayStatus.Published) && d.StartsAt > now && d.SeatsTaken < d.Capacity)
            .OrderBy(d => d.StartsAt)
            .Select(d => new { d.Date, d.NoticeDays, Day = new FreeDay(d.Id, d.Name, d.StartsAt, d.EndsAt, d.Place, d.OnlineLink != "", d.Capacity - d.SeatsTaken) })
            .ToListAsync(cancellationToken);
        if (days.Count == 0) return [];
        var calendar = await calendars.Load(cancellationToken);
        return [.. days.Where(d => !calendar.IsShut(d.Date) && !calendar.IsTooSoon(d.Date, d.NoticeDays, now)).Select(d => d.Day).Take(count)];
    }
}
