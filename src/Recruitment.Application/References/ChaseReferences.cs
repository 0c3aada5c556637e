using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
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

internal sealed class ChaseReferencesHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<ChaseReferences>
{
    public async Task Handle(ChaseReferences request, CancellationToken cancellationToken)
    {
        var notes = await (
            from n in db.ReferenceRecords
            join a in db.JobApplications on n.JobApplicationId equals a.Id
            where n.State == ReferenceState.SentForConfirmation && Referee.AreAskedAt.Contains(a.Status)
            select new SweepRow(n.Id, n.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<RemindReferee>(request, notes, cancellationToken);

        var silent = acts.Now.AddDays(-TellOfSilence.OnDays[0]);
        var referees = await (
            from r in db.Referees.Where(Referee.IsNotReached)
            join a in db.JobApplications on r.JobApplicationId equals a.Id
            where r.MayBeCalledSince <= silent && Referee.AreAskedAt.Contains(a.Status)
            select new SweepRow(r.Id, r.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<TellOfSilence>(request, referees, cancellationToken);
    }
}

internal sealed class RemindReferee(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRowWork
{
    private static readonly int[] _onDays = [2, 5];

    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var record = await db.ReferenceRecords.SingleAsync(r => r.Id == id, cancellationToken);
        record.LeaveUnconfirmed(acts.Because());
        if (await db.Newest(id, record.SentAt!.Value, _onDays, "reference-reminder", acts.Now, cancellationToken) is { } kind)
        {
            var referee = await db.Referees.AsNoTracking().SingleAsync(r => r.Id == record.RefereeId, cancellationToken);
            var candidate = await db.CandidateOf(record.JobApplicationId, cancellationToken);
            outbox.Enqueue(
                new ReferenceReminder(referee.Name, candidate.Name, addresses.Private("reference")), Recipient.Referee(referee.Id, referee.Name, referee.Email), $"{kind}/{id}", record.JobApplicationId,
                links.Make(LinkPurpose.Reference, id));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class TellOfSilence(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRowWork
{
    public static readonly int[] OnDays = [2, Referee.DaysOfTrying];

    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var referee = await db.Referees.AsNoTracking().SingleAsync(r => r.Id == id, cancellationToken);
        if (await db.Newest(id, referee.MayBeCalledSince!.Value, OnDays, "referee-not-reached", acts.Now, cancellationToken) is not { } kind) return;
        var candidate = await db.CandidateOf(referee.JobApplicationId, cancellationToken);
        var another = referee.NeedsReplacing(acts.Now) ? "Please give us the name of somebody else as well." : null;
        outbox.Enqueue(
            new RefereeNotReached(candidate.Name, referee.Name, another, addresses.Private("application")), Recipient.Of(candidate), $"{kind}/{id}",
            referee.JobApplicationId, links.Make(LinkPurpose.Application, referee.JobApplicationId));
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal static class ReferenceChasers
{
    /// <summary>Of the letters that came due, the newest; older ones are noted as overtaken, so that nobody gets two at once.</summary>
    public static async Task<string?> Newest(this IRecruitmentDb db, Guid about, DateTimeOffset since, int[] days, string kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var noticed = await db.NoticesOf([about], cancellationToken);
        var due = days.Where(day => since.AddDays(day) <= now).Select(day => (Day: day, Kind: $"{kind}-day-{day}")).Where(d => !noticed.Contains((about, d.Kind))).ToList();
        db.Notices.AddRange(due.Select(d => Notice.Of(about, d.Kind, since.AddDays(d.Day), now)));
        return due.Count > 0 ? due[^1].Kind : null;
    }

    public static Task<Candidate> CandidateOf(this IRecruitmentDb db, Guid jobApplicationId, CancellationToken cancellationToken) =>
        db.JobApplications.AsNoTracking().Where(a => a.Id == jobApplicationId).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c).SingleAsync(cancellationToken);
}
