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
[ByService]
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
        var records = await (
            from n in db.ReferenceRecords
            join a in db.JobApplications on n.JobApplicationId equals a.Id
            where n.State == ReferenceState.SentForConfirmation && Referee.AreAskedAt.Contains(a.Status)
            select n).ToListAsync(cancellationToken);
        var refereeIds = records.ConvertAll(r => r.RefereeId);
        var referees = await db.Referees.AsNoTracking().Where(r => refereeIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var candidates = await CandidatesOf(records.ConvertAll(r => r.JobApplicationId), cancellationToken);
        var noticed = await db.NoticesOf(records.ConvertAll(r => r.Id), cancellationToken);
        foreach (var record in records)
        {
            record.LeaveUnconfirmed(acts.Because());
            if (Newest(record.Id, record.SentAt!.Value, _remindOnDays, "reference-reminder", noticed) is not { } kind) continue;
            var referee = referees[record.RefereeId];
            outbox.Enqueue(
                new ReferenceReminder(referee.Name, candidates[record.JobApplicationId].Name, addresses.Private("reference")),
                Recipient.Referee(referee.Id, referee.Name, referee.Email), $"{kind}/{record.Id}", record.JobApplicationId, links.Make(LinkPurpose.Reference, record.Id));
        }
    }

    private async Task Tell(CancellationToken cancellationToken)
    {
        var silent = acts.Now.AddDays(-_tellCandidateOnDays[0]);
        var referees = await (
            from r in db.Referees.Where(Referee.IsNotReached)
            join a in db.JobApplications on r.JobApplicationId equals a.Id
            where r.MayBeCalledSince <= silent && Referee.AreAskedAt.Contains(a.Status)
            select r).ToListAsync(cancellationToken);
        var candidates = await CandidatesOf(referees.ConvertAll(r => r.JobApplicationId), cancellationToken);
        var noticed = await db.NoticesOf(referees.ConvertAll(r => r.Id), cancellationToken);
        foreach (var referee in referees)
        {
            if (Newest(referee.Id, referee.MayBeCalledSince!.Value, _tellCandidateOnDays, "referee-not-reached", noticed) is not { } kind) continue;
            var candidate = candidates[referee.JobApplicationId];
            var another = referee.NeedsReplacing(acts.Now) ? "Please give us the name of somebody else as well." : null;
            outbox.Enqueue(
                new RefereeNotReached(candidate.Name, referee.Name, another, addresses.Private("application")), Recipient.Of(candidate), $"{kind}/{referee.Id}",
                referee.JobApplicationId, links.Make(LinkPurpose.Application, referee.JobApplicationId));
        }
    }

    /// <summary>Of the letters that came due, the newest; older ones are noted as overtaken, so that nobody gets two at once.</summary>
    private string? Newest(Guid about, DateTimeOffset since, int[] days, string kind, HashSet<(Guid, string)> noticed)
    {
        var due = days.Where(day => since.AddDays(day) <= acts.Now).Select(day => (Day: day, Kind: $"{kind}-day-{day}")).Where(d => !noticed.Contains((about, d.Kind))).ToList();
        db.Notices.AddRange(due.Select(d => Notice.Of(about, d.Kind, since.AddDays(d.Day), acts.Now)));
        return due.Count > 0 ? due[^1].Kind : null;
    }

    private Task<Dictionary<Guid, Candidate>> CandidatesOf(List<Guid> jobApplicationIds, CancellationToken cancellationToken) =>
        db.JobApplications.AsNoTracking().Where(a => jobApplicationIds.Contains(a.Id)).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { a.Id, Candidate = c })
            .ToDictionaryAsync(a => a.Id, a => a.Candidate, cancellationToken);
}
