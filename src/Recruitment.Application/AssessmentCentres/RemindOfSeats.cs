using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that reminds three days, one day and two hours before. A place given back is not there to be reminded of; a day that moved reminds anew.</summary>
[ByService]
public sealed record RemindOfSeats : IRequest;

/// <summary>To a candidate, when their day comes near: when, where, and how to change it.</summary>
public sealed record SeatReminder(string Name, string When, string Where, string Link) : Email;

internal sealed class RemindOfSeatsHandler(IRecruitmentDb db, SeatLetters letters, Acts acts) : IRequestHandler<RemindOfSeats>
{
    private const string Kind = "seat-reminder";

    public async Task Handle(RemindOfSeats request, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        await StopWhatComesTooLate(cancellationToken);
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
            var kind = $"{Kind}-{hours}h/{Moment(day.StartsAt)}";
            if (noticed.Contains((seat.Id, kind))) continue;
            db.Notices.Add(Notice.Of(seat.Id, kind, day.StartsAt.AddHours(-hours), now));
            letters.Send(
                new SeatReminder(candidate.Name, SeatLetters.WhenOf(day), SeatLetters.WhereOf(day), letters.SeatAddress), seat, day, candidate, $"{kind}/{seat.Id}", withCalendar: false, remindsOf: day.StartsAt);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Those that still wait for the mail when their day has begun, or is another day.</summary>
    private async Task StopWhatComesTooLate(CancellationToken cancellationToken)
    {
        var now = acts.Now;
        var waiting = await db.Messages.Where(m => m.State == MessageState.Waiting && m.Kind == Kind)
            .Select(m => new
            {
                Reminder = m,
                IsTheirDay = db.Seats.Any(s => s.JobApplicationId == m.JobApplicationId && s.Status == SeatStatus.Booked && db.AssessmentDays.Any(d => d.Id == s.DayId && d.StartsAt == m.RemindsOf)),
            }).ToListAsync(cancellationToken);
        foreach (var late in waiting.Where(w => !w.IsTheirDay || SeatReminders.ComesTooLate(w.Reminder.RemindsOf!.Value, now))) late.Reminder.Cancel(acts.Because());
    }

    private static string Moment(DateTimeOffset startsAt) => startsAt.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture);
}
