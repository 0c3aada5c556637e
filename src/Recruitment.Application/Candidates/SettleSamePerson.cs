using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Candidates;

/// <summary>A recruiter has asked the person, and says whether the two are one.</summary>
/// <param name="Version">Of the question as the page showed it.</param>
/// <param name="UseTyped">They are, and the later details are the ones to use from now on.</param>
[For(Policy.Recruiting)]
public sealed record SettleSamePerson(Guid Id, Guid Version, bool IsSame, bool UseTyped) : IRequest<Outcome>;

/// <summary>The answer was wrong: what was joined is parted again, and the question is open.</summary>
[For(Policy.Recruiting)]
public sealed record TakeBackSamePerson(Guid Id, Guid Version) : IRequest<Outcome>;

internal sealed class SettleSamePersonHandler(IRecruitmentDb db, JoinedRecords records, Acts acts) : IRequestHandler<SettleSamePerson, Outcome>, IRequestHandler<TakeBackSamePerson, Outcome>
{
    public async Task<Outcome> Handle(SettleSamePerson request, CancellationToken cancellationToken)
    {
        if (await db.PossibleSamePeople.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken) is not { } possible) return new NotFound();
        if (possible.State != SamePersonState.Open) return new SamePersonIsSettled(possible.SettledBy ?? "");
        if (possible.Version != request.Version) return new StaleForm();
        var act = acts.Because();
        var (known, other) = (await Now(possible.KnownCandidateId, cancellationToken), await Now(possible.OtherCandidateId, cancellationToken));
        var joining = request.IsSame && known.Id != other.Id ? await records.Join(known, other, request.UseTyped, act, cancellationToken) : null;
        if (possible.Settle(request.IsSame ? SamePersonState.Same : SamePersonState.Different, joining, act) is { } refusal) return refusal;
        if (!request.IsSame)
            foreach (var theirs in await db.JobApplications.Where(a => a.CandidateId == other.Id && a.TogetherWithId != null).ToListAsync(cancellationToken)) JoinedRecords.StandAlone(theirs, act);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(TakeBackSamePerson request, CancellationToken cancellationToken)
    {
        if (await db.PossibleSamePeople.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken) is not { } possible) return new NotFound();
        if (possible.Version != request.Version) return new StaleForm();
        var act = acts.Because();
        if (possible.Joining is { } joining)
        {
            var other = await db.Candidates.SingleAsync(c => c.Id == possible.OtherCandidateId, cancellationToken);
            var known = await db.Candidates.SingleAsync(c => c.Id == other.JoinedToId, cancellationToken);
            if (known.JoinedToId is not null) return new TakeBackTheLaterAnswerFirst();
            await records.Part(joining, known, other, act, cancellationToken);
        }

        if (possible.TakeBack(act) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    /// <summary>The record that stands for them now, where it was joined to another meanwhile.</summary>
    private async Task<Candidate> Now(Guid id, CancellationToken cancellationToken)
    {
        var candidate = await db.Candidates.SingleAsync(c => c.Id == id, cancellationToken);
        return candidate.JoinedToId is { } joined ? await Now(joined, cancellationToken) : candidate;
    }
}
