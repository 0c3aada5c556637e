using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that reminds three days, one day and two hours before. A place given back is not there to be reminded of; a day that moved reminds anew.</summary>
public sealed record RemindOfSeats : IRequest;

/// <summary>To a candidate, when their day comes near: when, where, and how to change it.</summary>
public sealed record SeatReminder(string Name, string When, string Where, string Link) : Email;

internal sealed class RemindOfSeatsHandler(IRecruitmentDb db, SeatLetters letters, TimeProvider time) : IRequestHandler<RemindOfSeats>
{
    public async Task Handle(RemindOfSeats request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var horizon = now.AddHours(SeatReminders.HoursBefore.Max());
        var coming = await (
            from seat in db.Seats
            join day in db.AssessmentDays on seat.DayId equals day.Id
            join candidate in db.Candidates on seat.CandidateId equals candidate.Id
            where seat.Status == SeatStatus.Booked && day.StartsAt > now && day.StartsAt <= horizon
            select new { seat, day, candidate }).AsNoTracking().ToListAsync(cancellationToken);
        var noticed = await db.NoticesOf([.. coming.Select(c => c.seat.Id)], cancellationToken);
        foreach (var (seat, day, candidate) in coming.Select(c => (c.seat, c.day, c.candidate)))
        {
            if (SeatReminders.Due(day.StartsAt, seat.StatusSince, now) is not { } hours) continue;
            var kind = $"seat-reminder-{hours}h/{day.StartsAt:yyyyMMddHHmm}";
            if (noticed.Contains((seat.Id, kind))) continue;
            db.Notices.Add(Notice.Of(seat.Id, kind, day.StartsAt.AddHours(-hours), now));
            letters.Send(
                new SeatReminder(candidate.Name, SeatLetters.WhenOf(day), SeatLetters.WhereOf(day), letters.SeatAddress), seat, day, candidate, $"{kind}/{seat.Id}", withCalendar: false);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
