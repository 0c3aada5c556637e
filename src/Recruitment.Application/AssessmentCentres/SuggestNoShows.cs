using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that marks, half an hour after the start, who has not been seen. It is a hint on the day's page; whether they came is for a person to say.</summary>
[ByService]
public sealed record SuggestNoShows : IRequest;

internal sealed class SuggestNoShowsHandler(IRecruitmentDb db, TimeProvider time) : IRequestHandler<SuggestNoShows>
{
    public async Task Handle(SuggestNoShows request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var begunBefore = now - SeatReminders.NotHereAfter;
        var missing = await db.Seats.Where(s => s.Status == SeatStatus.Booked && s.NotHereYetSince == null)
            .Where(s => db.AssessmentDays.Any(d => d.Id == s.DayId && d.StartsAt <= begunBefore && (d.Status == DayStatus.Open || d.Status == DayStatus.Published)))
            .ToListAsync(cancellationToken);
        foreach (var seat in missing) seat.NotHereYet(now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
