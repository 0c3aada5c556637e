using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>The reference desk: calls to make, longest due first; then notes that wait for the referee or for a manager.</summary>
[For(Policy.Casework)]
public sealed record ListCalls : IRequest<ReferenceDesk>;

/// <param name="Due">Calls that can be made now; the others were tried and are for later.</param>
public sealed record ReferenceDesk(IReadOnlyList<CallToMake> Calls, int Due, IReadOnlyList<NoteWaiting> Notes);

public sealed record CallToMake(Guid RefereeId, string Referee, string Organisation, string Candidate, string Reference, DateTimeOffset DueAt, int Tries, LastTry? Last);

public sealed record LastTry(string Number, NumberSource Source, string Where, CallOutcome Outcome);

public sealed record NoteWaiting(Guid RefereeId, string Referee, string Organisation, string Candidate, ReferenceState State, DateTimeOffset Since, bool NeedsAManager);

internal sealed class ListCallsHandler(IRecruitmentDb db, TimeProvider time) : IRequestHandler<ListCalls, ReferenceDesk>
{
    private const int Most = 100;

    public async Task<ReferenceDesk> Handle(ListCalls request, CancellationToken cancellationToken)
    {
        var calls = await (
            from r in db.Referees.AsNoTracking()
            join a in db.JobApplications on r.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where r.CallDueAt != null && Referee.AreAskedAt.Contains(a.Status)
            orderby r.CallDueAt
            select new CallToMake(
                r.Id, r.Name, r.Organisation, c.Name, a.Reference, r.CallDueAt!.Value, r.Attempts.Count,
                r.Attempts.OrderByDescending(t => t.At).Select(t => new LastTry(t.Number.Number, t.Number.Source, t.Number.Where, t.Outcome)).FirstOrDefault())).Take(Most).ToListAsync(cancellationToken);
        var notes = await (
            from note in ReferenceNote.Of(db.ReferenceRecords.AsNoTracking())
            let n = note.Record
            join r in db.Referees on n.RefereeId equals r.Id
            join a in db.JobApplications on n.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where note.WaitsForManager || ((n.State == ReferenceState.Recording || n.State == ReferenceState.SentForConfirmation) && Referee.AreAskedAt.Contains(a.Status))
            orderby n.StartedAt
            select new NoteWaiting(r.Id, r.Name, r.Organisation, c.Name, n.State, n.SentAt ?? n.StartedAt, note.WaitsForManager)).Take(Most).ToListAsync(cancellationToken);
        return new ReferenceDesk(calls, calls.Count(c => c.DueAt <= time.GetUtcNow()), notes);
    }
}
