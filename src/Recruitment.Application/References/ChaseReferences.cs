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
        await Remind(cancellationToken);
        await Tell(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task Remind(CancellationToken cancellationToken)
    {
        var now = acts.Now;
        var records = await db.ReferenceRecords.Where(n => n.State == ReferenceState.SentForConfirmation).ToListAsync(cancellationToken);
        var refereeIds = records.ConvertAll(r => r.RefereeId);
        var referees = await db.Referees.AsNoTracking().Where(r => refereeIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var candidates = await CandidatesOf(records.ConvertAll(r => r.JobApplicationId), cancellationToken);
        var noticed = await db.NoticesOf(records.ConvertAll(r => r.Id), cancellationToken);
        foreach (var record in records)
        {
            record.LeaveUnconfirmed(acts.Because());
            foreach (var (day, kind) in DueOf(_remindOnDays, record.SentAt!.Value, now, day => $"reference-reminder-day-{day}").Where(due => !noticed.Contains((record.Id, due.Kind))))
            {
                db.Notices.Add(Notice.Of(record.Id, kind, record.SentAt.Value.AddDays(day), now));
                var referee = referees[record.RefereeId];
                outbox.Enqueue(
                    new ReferenceReminder(referee.Name, candidates[record.JobApplicationId].Name, addresses.Private("reference")),
                    new Recipient(referee.Name, referee.Email), $"{kind}/{record.Id}", record.JobApplicationId, links.Make(LinkPurpose.Reference, record.Id));
            }
        }
    }

    private async Task Tell(CancellationToken cancellationToken)
    {
        var (now, silent) = (acts.Now, acts.Now.AddDays(-_tellCandidateOnDays[0]));
        var referees = await db.Referees.Where(r => r.State == RefereeState.MayBeCalled && r.MayBeCalledSince <= silent).ToListAsync(cancellationToken);
        var candidates = await CandidatesOf(referees.ConvertAll(r => r.JobApplicationId), cancellationToken);
        var noticed = await db.NoticesOf(referees.ConvertAll(r => r.Id), cancellationToken);
        foreach (var referee in referees)
            foreach (var (day, kind) in DueOf(_tellCandidateOnDays, referee.MayBeCalledSince!.Value, now, day => $"referee-not-reached-day-{day}").Where(due => !noticed.Contains((referee.Id, due.Kind))))
            {
                db.Notices.Add(Notice.Of(referee.Id, kind, referee.MayBeCalledSince.Value.AddDays(day), now));
                var candidate = candidates[referee.JobApplicationId];
                var another = referee.NeedsReplacing(now) ? "Please give us the name of somebody else as well." : null;
                outbox.Enqueue(
                    new RefereeNotReached(candidate.Name, referee.Name, another, addresses.Private("application")), Recipient.Of(candidate), $"{kind}/{referee.Id}",
                    referee.JobApplicationId, links.Make(LinkPurpose.Application, referee.JobApplicationId));
            }
    }

    private static IEnumerable<(int Day, string Kind)> DueOf(int[] days, DateTimeOffset since, DateTimeOffset now, Func<int, string> kind) =>
        days.Where(day => since.AddDays(day) <= now).Select(day => (day, kind(day)));

    private Task<Dictionary<Guid, Candidate>> CandidatesOf(List<Guid> jobApplicationIds, CancellationToken cancellationToken) =>
        db.JobApplications.AsNoTracking().Where(a => jobApplicationIds.Contains(a.Id)).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { a.Id, Candidate = c })
            .ToDictionaryAsync(a => a.Id, a => a.Candidate, cancellationToken);
}
