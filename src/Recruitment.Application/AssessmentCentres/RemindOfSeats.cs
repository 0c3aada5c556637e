using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that reminds three days, one day and two hours before. A place given back is not there to be reminded of; a day that moved reminds anew.</summary>
[ByService]
public sealed record RemindOfSeats : IRequest;

/// <summary>To a candidate, when their day comes near: when, where, and how to change it.</summary>
public sealed record SeatReminder(string Name, string When, string Where, string Link) : Email;

internal sealed class RemindOfSeatsHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<RemindOfSeats>
{
    public async Task Handle(RemindOfSeats request, CancellationToken cancellationToken)
    {
        var waiting = await db.Messages.Where(m => m.State == MessageState.Waiting && m.Kind == RemindOfSeat.Name).Select(m => new SweepRow(m.Id, m.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<StopLateReminder>(request, waiting, cancellationToken);

        var now = acts.Now;
        var horizon = now.AddHours(SeatReminders.HoursBefore.Max());
        var coming = await (
            from seat in db.Seats
            join day in db.AssessmentDays on seat.DayId equals day.Id
            where seat.Status == SeatStatus.Booked && day.StartsAt > now && day.StartsAt <= horizon
            select new { seat.Id, seat.JobApplicationId, seat.StatusSince, day.StartsAt }).ToListAsync(cancellationToken);
        var noticed = await db.NoticesOf(coming.ConvertAll(c => c.Id), cancellationToken);
        var due = coming.Where(c => SeatReminders.Due(c.StartsAt, c.StatusSince, now) is { } hours && !noticed.Contains((c.Id, RemindOfSeat.Kind(hours, c.StartsAt))));
        await each.Do<RemindOfSeat>(request, [.. due.Select(c => new SweepRow(c.Id, c.JobApplicationId))], cancellationToken);
    }
}

internal sealed class RemindOfSeat(IRecruitmentDb db, SeatLetters letters, Acts acts) : IRowWork
{
    public const string Name = "seat-reminder";

    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var found = await (
            from s in db.Seats
            join d in db.AssessmentDays on s.DayId equals d.Id
            join c in db.Candidates on s.CandidateId equals c.Id
            where s.Id == id && s.Status == SeatStatus.Booked
            select new { Seat = s, Day = d, Candidate = c }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is not { Seat: var seat, Day: var day, Candidate: var candidate } || SeatReminders.Due(day.StartsAt, seat.StatusSince, acts.Now) is not { } hours) return;
        var kind = Kind(hours, day.StartsAt);
        if ((await db.NoticesOf([id], cancellationToken)).Contains((id, kind))) return;
        db.Notices.Add(Notice.Of(id, kind, day.StartsAt.AddHours(-hours), acts.Now));
        letters.Send(new SeatReminder(candidate.Name, SeatLetters.WhenOf(day), SeatLetters.WhereOf(day), letters.SeatAddress), seat, day, candidate, $"{kind}/{id}", withCalendar: false, remindsOf: day.StartsAt);
        await db.SaveChangesAsync(cancellationToken);
    }

    public static string Kind(int hours, DateTimeOffset startsAt) => string.Create(CultureInfo.InvariantCulture, $"{Name}-{hours}h/{startsAt:yyyyMMddHHmm}");
}

/// <summary>A reminder that still waits for the mail when its day has begun, or is another day.</summary>
internal sealed class StopLateReminder(IRecruitmentDb db, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Messages.SingleOrDefaultAsync(m => m.Id == id && m.State == MessageState.Waiting, cancellationToken) is not { } reminder) return;
        var isTheirDay = await db.Seats.AnyAsync(
            s => s.JobApplicationId == reminder.JobApplicationId && s.Status == SeatStatus.Booked && db.AssessmentDays.Any(d => d.Id == s.DayId && d.StartsAt == reminder.RemindsOf), cancellationToken);
        if (isTheirDay && !SeatReminders.ComesTooLate(reminder.RemindsOf!.Value, acts.Now)) return;
        reminder.Cancel(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
    }
}
