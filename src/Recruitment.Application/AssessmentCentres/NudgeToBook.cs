using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
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

internal sealed class NudgeToBookHandler(IRecruitmentDb db, FreeDays freeDays, Outbox outbox, PrivateLinks links, SeatLetters letters, TimeProvider time)
    : IRequestHandler<NudgeToBook>
{
    public async Task Handle(NudgeToBook request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (first, last) = (now.AddDays(-1), now.AddDays(-SeatReminders.DaysOfNudging - 1));

        // A reply that has not arrived, or came back, is not an invitation yet: that clock still runs.
        var waiting = await db.JobApplications.AsNoTracking()
            .Where(a => a.Status == ApplicationStatus.Invited && a.ReplyDueAt == null && a.StatusSince <= first && a.StatusSince > last)
            .Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { a.Id, a.StatusSince, Candidate = c }).ToListAsync(cancellationToken);
        if (waiting.Count == 0 || await freeDays.Next(ListFreeDays.Usual, cancellationToken) is not { Count: > 0 } days) return;
        var ids = waiting.Select(w => w.Id).ToList();
        var noticed = await db.NoticesOf(ids, cancellationToken);
        foreach (var one in waiting)
        {
            if (SeatReminders.NudgeDue(one.StatusSince, now) is not { } day) continue;
            var kind = $"booking-nudge-{day}/{one.StatusSince:yyyyMMddHHmmss}";
            if (noticed.Contains((one.Id, kind))) continue;
            db.Notices.Add(Notice.Of(one.Id, kind, one.StatusSince.AddDays(day), now));
            outbox.Enqueue(
                new BookingNudge(one.Candidate.Name, letters.Choices(days)!, letters.SeatAddress), Recipient.Of(one.Candidate), $"{kind}/{one.Id}", one.Id,
                links.Make(LinkPurpose.Application, one.Id));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
