using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Vacancies;

/// <summary>How last month's promise of a reply within 24 hours was kept, for everybody to see.</summary>
public sealed record ShowPromise : IRequest<PromiseView>;

/// <param name="Month">The first day of the month that is measured, in London.</param>
public sealed record PromiseView(DateOnly Month, PromiseMeasure Measure)
{
    /// <summary>The first day on which the figure of the month after it will stand here.</summary>
    public DateOnly NextFigureOn => Month.AddMonths(2);
}

internal sealed class ShowPromiseHandler(IRecruitmentDb db, PublicFigures figures, TimeProvider time) : IRequestHandler<ShowPromise, PromiseView>
{
    public Task<PromiseView> Handle(ShowPromise request, CancellationToken cancellationToken) => figures.Keep(() => Count(cancellationToken));

    private async Task<PromiseView> Count(CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(time.GetUtcNow());
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        var (dueFrom, dueBefore) = (LondonTime.At(month, TimeOnly.MinValue), LondonTime.At(month.AddMonths(1), TimeOnly.MinValue));
        var (from, before) = (dueFrom - ReplyClock.Promise, dueBefore - ReplyClock.Promise);

        var answered = await db.JobApplications.AsNoTracking().SelectMany(a => a.Replies)
            .Where(r => r.ClockStartedAt >= from && r.ClockStartedAt < before && r.SentAt != null && r.BouncedAt == null)
            .Select(r => new { r.ClockStartedAt, r.SentAt }).ToListAsync(cancellationToken);
        var unanswered = await db.JobApplications.CountAsync(a => a.ReplyDueAt >= dueFrom && a.ReplyDueAt < dueBefore, cancellationToken);
        return new PromiseView(month, PromiseMeasure.Of([.. answered.Select(r => new ReplyClock(r.ClockStartedAt!.Value, r.SentAt))], unanswered));
    }
}
