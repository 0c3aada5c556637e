using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Vacancies;

/// <summary>How last month's promise of a reply within 24 hours was kept, for everybody to see; and beside it, for staff, how it was kept counting working days only.</summary>
[Public]
public sealed record ShowPromise : IRequest<PromiseView>;

/// <param name="Month">The first day of the month that is measured, in London.</param>
public sealed record PromiseView(DateOnly Month, PromiseMeasure Measure, PromiseMeasure WorkingDays)
{
    /// <summary>The first day on which the figure of the month after it will stand here.</summary>
    public DateOnly NextFigureOn => Month.AddMonths(2);
}

internal sealed class ShowPromiseHandler(IRecruitmentDb db, Calendars calendars, PublicFigures figures, TimeProvider time) : IRequestHandler<ShowPromise, PromiseView>
{
    public Task<PromiseView> Handle(ShowPromise request, CancellationToken cancellationToken) => figures.Keep(() => Count(cancellationToken));

    private async Task<PromiseView> Count(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = LondonTime.DayOf(now);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        var from = LondonTime.At(month, TimeOnly.MinValue) - ReplyClock.Promise;
        var before = LondonTime.At(month.AddMonths(1), TimeOnly.MinValue) - ReplyClock.Promise;

        var stopped = await db.JobApplications.AsNoTracking().SelectMany(a => a.Replies)
            .Where(r => r.ClockStartedAt >= from && r.ClockStartedAt < before && r.SentAt != null && r.BouncedAt == null)
            .Select(r => new { r.ClockStartedAt, r.SentAt }).ToListAsync(cancellationToken);
        var running = await db.JobApplications.AsNoTracking()
            .Where(a => a.ClockStoppedAt == null && a.Status != ApplicationStatus.SetAside && a.ClockStartedAt >= from && a.ClockStartedAt < before)
            .Select(a => new { a.ClockStartedAt, a.ReplyDueAt, a.StatusSince }).ToListAsync(cancellationToken);

        // Who withdrew in time was owed nothing; who gave up after the deadline was left without an answer.
        ReplyClock[] clocks =
        [
            .. stopped.Select(s => new ReplyClock(s.ClockStartedAt!.Value, s.SentAt)),
            .. running.Where(r => r.ReplyDueAt is not null || r.StatusSince > r.ClockStartedAt + ReplyClock.Promise).Select(r => new ReplyClock(r.ClockStartedAt, null)),
        ];
        return new PromiseView(month, PromiseMeasure.Of(clocks, now), PromiseMeasure.OnWorkingDays(clocks, await calendars.Load(cancellationToken), now));
    }
}
