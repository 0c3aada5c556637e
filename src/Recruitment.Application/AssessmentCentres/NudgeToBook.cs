using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that asks, once a day for five days, somebody who was invited and has no place yet. Then it is a person's turn.</summary>
[ByService]
public sealed record NudgeToBook : IRequest;

/// <summary>To a candidate, when they were invited and have not booked: the days that have places, each with its link.</summary>
public sealed record BookingNudge(string Name, string DayLinks, string Link) : Email;

internal sealed class NudgeToBookHandler(IRecruitmentDb db, FreeDays freeDays, IEachRow each, TimeProvider time) : IRequestHandler<NudgeToBook>
{
    public async Task Handle(NudgeToBook request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (first, last) = (now.AddDays(-1), now.AddDays(-SeatReminders.DaysOfNudging - 1));

        // A reply that has not arrived, or came back, is not an invitation yet: that clock still runs.
        var waiting = await db.JobApplications.AsNoTracking()
            .Where(a => a.Status == ApplicationStatus.Invited && a.ReplyDueAt == null && a.StatusSince <= first && a.StatusSince > last)
            .Select(a => new { a.Id, a.StatusSince }).ToListAsync(cancellationToken);
        var noticed = await db.NoticesOf(waiting.ConvertAll(w => w.Id), cancellationToken);
        var due = waiting.FindAll(w => SeatReminders.NudgeDue(w.StatusSince, now) is { } day && !noticed.Contains((w.Id, AskToBook.Kind(day, w.StatusSince))));
        if (due.Count > 0 && await freeDays.Next(1, cancellationToken) is []) return;
        await each.Do<AskToBook>(request, [.. due.Select(w => new SweepRow(w.Id, w.Id))], cancellationToken);
    }
}

internal sealed class AskToBook(IRecruitmentDb db, FreeDays freeDays, Outbox outbox, PrivateLinks links, SeatLetters letters, TimeProvider time) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var one = await db.JobApplications.AsNoTracking().Where(a => a.Id == id && a.Status == ApplicationStatus.Invited && a.ReplyDueAt == null)
            .Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { a.StatusSince, Candidate = c }).SingleOrDefaultAsync(cancellationToken);
        if (one is null || SeatReminders.NudgeDue(one.StatusSince, now) is not { } day || await freeDays.Next(ListFreeDays.Usual, cancellationToken) is not { Count: > 0 } days) return;
        var kind = Kind(day, one.StatusSince);
        if ((await db.NoticesOf([id], cancellationToken)).Contains((id, kind))) return;
        db.Notices.Add(Notice.Of(id, kind, one.StatusSince.AddDays(day), now));
        outbox.Enqueue(
            new BookingNudge(one.Candidate.Name, letters.Choices(days)!, letters.SeatAddress), Recipient.Of(one.Candidate), $"{kind}/{id}", id, links.Make(LinkPurpose.Application, id));
        await db.SaveChangesAsync(cancellationToken);
    }

    public static string Kind(int day, DateTimeOffset invitedAt) => $"booking-nudge-{day}/{invitedAt:yyyyMMddHHmmss}";
}
