using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>
/// The sweep of the reference desk: reminds referees on days 2 and 5, calls a note unconfirmed on day 7, tells the candidate on day 2 that we cannot reach somebody and asks
/// for another on day 3. It decides nothing about anybody. [product.md, feature 61; domain.md 4.4]
/// </summary>
public sealed record ChaseReferences : IRequest;

/// <summary>To a referee, when the note of a call waits for their answer.</summary>
public sealed record ReferenceReminder(string Name, string CandidateName, string Link) : Email;

/// <summary>To a candidate, when a referee cannot be reached.</summary>
public sealed record RefereeNotReached(string Name, string RefereeName, string? AskForAnother, string Link) : Email;

internal sealed class ChaseReferencesHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRequestHandler<ChaseReferences>
{
    private static readonly int[] _remindOnDays = [2, 5];
    private static readonly int[] _tellCandidateOnDays = [2, Referee.DaysOfTrying];

    public async Task Handle(ChaseReferences request, CancellationToken cancellationToken)
    {
        var now = acts.Now;
        foreach (var record in await db.ReferenceRecords.Where(n => n.State == ReferenceState.SentForConfirmation).ToListAsync(cancellationToken))
        {
            record.LeaveUnconfirmed(acts.Because());
            foreach (var day in _remindOnDays.Where(day => record.SentAt!.Value.AddDays(day) <= now)) await Remind(record, day, now, cancellationToken);
        }

        var silent = now.AddDays(-_tellCandidateOnDays[0]);
        foreach (var referee in await db.Referees.Where(r => r.State == RefereeState.MayBeCalled && r.MayBeCalledSince <= silent).ToListAsync(cancellationToken))
            foreach (var day in _tellCandidateOnDays.Where(day => referee.MayBeCalledSince!.Value.AddDays(day) <= now)) await Tell(referee, day, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task Remind(ReferenceRecord record, int day, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kind = $"reference-reminder-day-{day}";
        if (await db.Notices.AnyAsync(n => n.SubjectId == record.Id && n.Kind == kind, cancellationToken)) return;
        db.Notices.Add(Notice.Of(record.Id, kind, record.SentAt!.Value.AddDays(day), now));
        var referee = await db.Referees.SingleAsync(r => r.Id == record.RefereeId, cancellationToken);
        var candidate = await CandidateOf(record.JobApplicationId, cancellationToken);
        var link = links.Make(LinkPurpose.Reference, record.Id);
        outbox.Enqueue(
            new ReferenceReminder(referee.Name, candidate.Name, addresses.Private("reference")),
            new Recipient(referee.Name, referee.Email), $"{kind}/{record.Id}", record.JobApplicationId, link);
    }

    private async Task Tell(Referee referee, int day, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kind = $"referee-not-reached-day-{day}";
        if (await db.Notices.AnyAsync(n => n.SubjectId == referee.Id && n.Kind == kind, cancellationToken)) return;
        db.Notices.Add(Notice.Of(referee.Id, kind, referee.MayBeCalledSince!.Value.AddDays(day), now));
        var candidate = await CandidateOf(referee.JobApplicationId, cancellationToken);
        var link = links.Make(LinkPurpose.Application, referee.JobApplicationId);
        var another = referee.NeedsReplacing(now) ? "Please give us the name of somebody else as well." : null;
        outbox.Enqueue(
            new RefereeNotReached(candidate.Name, referee.Name, another, addresses.Private("application")), Recipient.Of(candidate), $"{kind}/{referee.Id}", referee.JobApplicationId, link);
    }

    private Task<Candidate> CandidateOf(Guid jobApplicationId, CancellationToken cancellationToken) =>
        db.JobApplications.Where(a => a.Id == jobApplicationId).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c).SingleAsync(cancellationToken);
}
