using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The candidate's place and the days they can choose, by the token of their private link.</summary>
[ByLink]
public sealed record ShowMySeat(string Token, int Days = ListFreeDays.Usual) : IRequest<MySeatView?>;

/// <param name="MayBook">Invited, or missed one day and has not booked again yet.</param>
/// <param name="MissedOne">They did not attend once.</param>
/// <param name="Days">Days with places, in time for us to get ready, without their own.</param>
/// <param name="AreMore">More days are open than these.</param>
public sealed record MySeatView(MyPlace? Place, bool MayBook, bool MissedOne, IReadOnlyList<FreeDay> Days, bool AreMore);

public sealed record MyPlace(Guid DayId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string OnlineLink, SeatStatus Status, bool MayChange);

internal sealed class ShowMySeatHandler(IRecruitmentDb db, PrivateLinks links, FreeDays freeDays, TimeProvider time) : IRequestHandler<ShowMySeat, MySeatView?>
{
    public async Task<MySeatView?> Handle(ShowMySeat request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        if (await db.JobApplications.Where(a => a.Id == id).Select(a => (ApplicationStatus?)a.Status).SingleOrDefaultAsync(cancellationToken) is not { } status) return null;
        var seats = await db.Seats.AsNoTracking().Where(s => s.JobApplicationId == id).OrderByDescending(s => s.BookedAt)
            .Join(db.AssessmentDays, s => s.DayId, d => d.Id, (s, d) => new MyPlace(
                d.Id, d.StartsAt, d.EndsAt, d.Place, d.OnlineLink, s.Status, (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked) && d.StartsAt > now))
            .ToListAsync(cancellationToken);
        var place = seats.Find(s => s.Status is SeatStatus.Held or SeatStatus.Booked or SeatStatus.Attended);
        var missed = seats.Count(s => s.Status == SeatStatus.DidNotAttend);
        var mayBook = place is null && Rebooking.IsAllowedAfter(missed) && Lifecycle.Allows(status, SeatlessBooking.BookingAction(status));
        var open = mayBook || place is { MayChange: true } ? await freeDays.Next(request.Days + 2, cancellationToken) : [];
        var days = open.Where(d => d.Id != place?.DayId).ToList();
        return new MySeatView(place, mayBook, missed > 0, [.. days.Take(request.Days)], days.Count > request.Days);
    }
}
