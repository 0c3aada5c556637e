using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.JobApplications;

/// <summary>The sweep over running clocks: at 12 and at 20 hours without a reply the person on duty is told, once each. Nobody is ever refused by time. [product.md, feature 56]</summary>
[ByService]
public sealed record EscalateReplies : IRequest;

/// <summary>To the duty person, when nobody has replied to a CV after 12 hours, and again after 20.</summary>
public sealed record ReplyIsWaiting(string Reference, string VacancyTitle, int Hours, string ReplyBy, string TimeLeft, string Page) : Email;

internal sealed class EscalateRepliesHandler(IRecruitmentDb db, Outbox outbox, ServiceSettings settings, Addresses addresses, Acts acts) : IRequestHandler<EscalateReplies>
{
    /// <summary>A reply that was decided so lately is on its way, or waits for its quarter of an hour.</summary>
    private static readonly TimeSpan _onItsWay = TimeSpan.FromHours(1);

    public async Task Handle(EscalateReplies request, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        var (decidedSince, startedBefore) = (now - _onItsWay, now - ReplyClock.EscalateAfter[0]);
        var waiting = await db.JobApplications.AsNoTracking()
            .Where(a => a.ReplyDueAt != null && a.ClockStartedAt <= startedBefore && !a.Replies.Any(r => r.SentAt == null && r.BouncedAt == null && r.DecidedAt > decidedSince))
            .Join(db.Vacancies, a => a.VacancyId, v => v.Id, (a, v) => new { a.Id, a.Reference, v.Title, a.ClockStartedAt })
            .ToListAsync(cancellationToken);
        var noticed = await db.NoticesOf(waiting.ConvertAll(w => w.Id), cancellationToken);

        foreach (var application in waiting)
        {
            var clock = new ReplyClock(application.ClockStartedAt, null);
            var due = ReplyClock.EscalateAfter
                .Where(after => application.ClockStartedAt + after <= now && !noticed.Contains((application.Id, KindOf(after, clock)))).ToList();
            foreach (var after in due) db.Notices.Add(Notice.Of(application.Id, KindOf(after, clock), application.ClockStartedAt + after, now));

            // After an outage both may be due at once: the later one says it all.
            if (due.Count == 0) continue;
            outbox.Enqueue(
                new ReplyIsWaiting(
                    application.Reference, application.Title, (int)due[^1].TotalHours, Words.Moment(clock.DueAt),
                    clock.IsLate(now) ? $"That was {Words.Length(clock.Left(now))} ago." : $"That leaves {Words.Length(clock.Left(now))}.", addresses.Page($"/staff/applications/{application.Id}/reply")),
                Recipient.OnDuty(settings.DutyEmail), $"{KindOf(due[^1], clock)}/{application.Id}");
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A question answered starts a second clock, and that one has its own notices.</summary>
    private static string KindOf(TimeSpan after, ReplyClock clock) => $"reply-waiting-{after.TotalHours:0}h-{clock.StartedAt.UtcTicks}";
}
