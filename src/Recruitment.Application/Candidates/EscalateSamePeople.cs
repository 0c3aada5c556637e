using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Candidates;

/// <summary>The sweep over open questions "is this one person?": as with replies, the person on duty is told after 12 and after 20 hours, once each.</summary>
[ByService]
public sealed record EscalateSamePeople : IRequest;

/// <summary>To the duty person, when nobody has asked after 12 hours whether two records are one person, and again after 20.</summary>
public sealed record SamePersonIsWaiting(string Reference, int Hours, string AnswerBy, string Page) : Email;

internal sealed class EscalateSamePeopleHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<EscalateSamePeople>
{
    public async Task Handle(EscalateSamePeople request, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        var askedBefore = now - ReplyClock.EscalateAfter[0];
        var waiting = await db.PossibleSamePeople.AsNoTracking().Where(p => p.State == SamePersonState.Open && p.DueAt != null && p.AskedAt <= askedBefore)
            .Select(p => new { p.Id, p.JobApplicationId, p.AskedAt }).ToListAsync(cancellationToken);
        var noticed = await db.NoticesOf(waiting.ConvertAll(w => w.Id), cancellationToken);
        await each.Do<EscalateSamePerson>(
            request, [.. waiting.Where(w => EscalateSamePerson.Due(w.Id, w.AskedAt, now, noticed).Any()).Select(w => new SweepRow(w.Id, w.JobApplicationId))], cancellationToken);
    }
}

internal sealed class EscalateSamePerson(IRecruitmentDb db, Outbox outbox, ServiceSettings settings, Addresses addresses, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        var question = await db.PossibleSamePeople.AsNoTracking().Where(p => p.Id == id && p.State == SamePersonState.Open && p.DueAt != null)
            .Join(db.JobApplications, p => p.JobApplicationId, a => a.Id, (p, a) => new { p.AskedAt, DueAt = p.DueAt!.Value, a.Reference }).SingleOrDefaultAsync(cancellationToken);
        if (question is null) return;
        var due = Due(id, question.AskedAt, now, await db.NoticesOf([id], cancellationToken)).ToList();
        foreach (var after in due) db.Notices.Add(Notice.Of(id, KindOf(after, question.AskedAt), question.AskedAt + after, now));
        if (due.Count == 0) return;
        outbox.Enqueue(
            new SamePersonIsWaiting(question.Reference, (int)due[^1].TotalHours, Words.Moment(question.DueAt), addresses.Page($"/staff/applications/same-person/{id}")),
            Recipient.OnDuty(settings.DutyEmail), $"{KindOf(due[^1], question.AskedAt)}/{id}");
        await db.SaveChangesAsync(cancellationToken);
    }

    public static IEnumerable<TimeSpan> Due(Guid id, DateTimeOffset askedAt, DateTimeOffset now, HashSet<(Guid, string)> noticed) =>
        ReplyClock.EscalateAfter.Where(after => askedAt + after <= now && !noticed.Contains((id, KindOf(after, askedAt))));

    /// <summary>A question that is asked again has its own notices.</summary>
    private static string KindOf(TimeSpan after, DateTimeOffset askedAt) => $"same-person-waiting-{after.TotalHours:0}h-{askedAt.UtcTicks}";
}
