using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.JobApplications;

/// <summary>The sweep over running clocks: at 12 and at 20 hours without a reply the person on duty is told, once each. Nobody is ever refused by time. [product.md, feature 56]</summary>
[ByService]
public sealed record EscalateReplies : IRequest;

/// <summary>To the duty person, when nobody has replied to a CV after 12 hours, and again after 20.</summary>
public sealed record ReplyIsWaiting(string Reference, string VacancyTitle, int Hours, string ReplyBy, string TimeLeft, string Page) : Email;

internal sealed class EscalateRepliesHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<EscalateReplies>
{
    /// <summary>A reply that was decided so lately is on its way, or waits for its quarter of an hour.</summary>
    private static readonly TimeSpan _onItsWay = TimeSpan.FromHours(1);

    public async Task Handle(EscalateReplies request, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        var (decidedSince, startedBefore) = (now - _onItsWay, now - ReplyClock.EscalateAfter[0]);
        var waiting = await db.JobApplications.AsNoTracking()
            .Where(a => a.ReplyDueAt != null && a.ClockStartedAt <= startedBefore && !a.Replies.Any(r => r.SentAt == null && r.BouncedAt == null && r.DecidedAt > decidedSince))
            .Select(a => new { a.Id, a.ClockStartedAt }).ToListAsync(cancellationToken);
        var noticed = await db.NoticesOf(waiting.ConvertAll(w => w.Id), cancellationToken);
        await each.Do<EscalateReply>(
            request, [.. waiting.Where(w => EscalateReply.Due(w.Id, w.ClockStartedAt, now, noticed).Any()).Select(w => new SweepRow(w.Id, w.Id))], cancellationToken);
    }
}

internal sealed class EscalateReply(IRecruitmentDb db, Outbox outbox, ServiceSettings settings, Addresses addresses, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        var application = await db.JobApplications.AsNoTracking().Where(a => a.Id == id && a.ReplyDueAt != null)
            .Join(db.Vacancies, a => a.VacancyId, v => v.Id, (a, v) => new { a.Reference, v.Title, a.ClockStartedAt }).SingleOrDefaultAsync(cancellationToken);
        if (application is null) return;
        var due = Due(id, application.ClockStartedAt, now, await db.NoticesOf([id], cancellationToken)).ToList();
        foreach (var after in due) db.Notices.Add(Notice.Of(id, KindOf(after, application.ClockStartedAt), application.ClockStartedAt + after, now));

        // After an outage both may be due at once: the later one says it all.
        if (due.Count == 0) return;
        var clock = new ReplyClock(application.ClockStartedAt, null);
        outbox.Enqueue(
            new ReplyIsWaiting(
                application.Reference, application.Title, (int)due[^1].TotalHours, Words.Moment(clock.DueAt),
                clock.IsLate(now) ? $"That was {Words.Length(clock.Left(now))} ago." : $"That leaves {Words.Length(clock.Left(now))}.", addresses.Page($"/staff/applications/{id}/reply")),
            Recipient.OnDuty(settings.DutyEmail), $"{KindOf(due[^1], application.ClockStartedAt)}/{id}");
        await db.SaveChangesAsync(cancellationToken);
    }

    public static IEnumerable<TimeSpan> Due(Guid id, DateTimeOffset startedAt, DateTimeOffset now, HashSet<(Guid, string)> noticed) =>
        ReplyClock.EscalateAfter.Where(after => startedAt + after <= now && !noticed.Contains((id, KindOf(after, startedAt))));

    /// <summary>A question answered starts a second clock, and that one has its own notices.</summary>
    private static string KindOf(TimeSpan after, DateTimeOffset startedAt) => $"reply-waiting-{after.TotalHours:0}h-{startedAt.UtcTicks}";
}
