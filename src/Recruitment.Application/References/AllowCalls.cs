using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>"You can call them now", for one referee or for everybody who is named; or "take them off my list".</summary>
[ByLink]
public sealed record AllowCalls(string Token, Guid? RefereeId) : IRequest<Outcome>;

[ByLink]
public sealed record RemoveReferee(string Token, Guid RefereeId) : IRequest<Outcome>;

internal sealed class AllowCallsHandler(IRecruitmentDb db, PrivateLinks links, Acts acts) : IRequestHandler<AllowCalls, Outcome>, IRequestHandler<RemoveReferee, Outcome>
{
    public Task<Outcome> Handle(AllowCalls request, CancellationToken cancellationToken) =>
        Change(request.Token, request.RefereeId, (referee, act) => referee.AllowCalls(act), cancellationToken);

    public Task<Outcome> Handle(RemoveReferee request, CancellationToken cancellationToken) =>
        Change(request.Token, request.RefereeId, (referee, act) => referee.Remove(act), cancellationToken);

    private async Task<Outcome> Change(string token, Guid? refereeId, Func<Referee, Act, Refusal?> change, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, token, cancellationToken);
        var referees = await db.Referees.Where(r => r.JobApplicationId == id && (refereeId == null ? r.State == RefereeState.Named : r.Id == refereeId)).ToListAsync(cancellationToken);
        var owner = await db.JobApplications.Where(a => a.Id == id).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { c.Id, c.Name }).SingleOrDefaultAsync(cancellationToken);
        if (owner is null || referees.Count == 0) return new NotFound();
        var act = acts.By(ActorKind.Candidate, owner.Id, owner.Name);
        foreach (var referee in referees)
            if (change(referee, act) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
