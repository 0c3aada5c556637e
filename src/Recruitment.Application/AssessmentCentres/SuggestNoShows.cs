using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that marks, half an hour after the start, who has not been seen. It is a hint on the day's page; whether they came is for a person to say.</summary>
[ByService]
public sealed record SuggestNoShows : IRequest;

internal sealed class SuggestNoShowsHandler(IRecruitmentDb db, IEachRow each, TimeProvider time) : IRequestHandler<SuggestNoShows>
{
    public async Task Handle(SuggestNoShows request, CancellationToken cancellationToken)
    {
        var begunBefore = time.GetUtcNow() - SeatReminders.NotHereAfter;
        var missing = await db.Seats.Where(s => s.Status == SeatStatus.Booked && s.NotHereYetSince == null)
            .Where(s => db.AssessmentDays.Any(d => d.Id == s.DayId && d.StartsAt <= begunBefore && (d.Status == DayStatus.Open || d.Status == DayStatus.Published)))
            .Select(s => new SweepRow(s.Id, s.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<SuggestNoShow>(request, missing, cancellationToken);
    }
}

internal sealed class SuggestNoShow(IRecruitmentDb db, TimeProvider time) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Seats.SingleOrDefaultAsync(s => s.Id == id && s.Status == SeatStatus.Booked, cancellationToken) is not { } seat) return;
        seat.NotHereYet(time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }
}
