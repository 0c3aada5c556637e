using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>The candidate names somebody who can speak for them.</summary>
[ByLink]
public sealed record NameReferee(string Token, RefereeDetails Details) : IRequest<Outcome>;

public sealed record NotYetForReferees() : Refusal("You will be asked for referees when you have met the standard on an assessment day.");

/// <summary>What we were told goes to this address to be confirmed: a candidate cannot speak for themselves.</summary>
public sealed record RefereeIsTheCandidate() : Refusal("Enter the referee’s own work address. This one is yours");

public sealed record AlreadyNamed(string Name) : Refusal($"{Name} is on your list already.");

internal sealed class NameRefereeHandler(IRecruitmentDb db, PrivateLinks links, Acts acts) : IRequestHandler<NameReferee, Outcome>
{
    public async Task<Outcome> Handle(NameReferee request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        var owner = await db.JobApplications.AsNoTracking().Where(a => a.Id == id)
            .Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { a.Id, a.Status, CandidateId = c.Id, c.Name, c.EmailKey }).SingleOrDefaultAsync(cancellationToken);
        if (owner is null) return new NotFound();
        if (!Referee.AreAskedAt.Contains(owner.Status)) return new NotYetForReferees();
        if (OneLine.Check(request.Details.Name) is { } notAName) return notAName;
        var email = ContactKeys.Email(request.Details.Email);
        if (email == owner.EmailKey) return new RefereeIsTheCandidate();
        if (await db.Referees.AnyAsync(r => r.JobApplicationId == id && r.State != RefereeState.Removed && r.Email == email, cancellationToken)) return new AlreadyNamed(request.Details.Name);

        db.Referees.Add(Referee.NameFor(owner.Id, request.Details with { Email = email }, acts.By(ActorKind.Candidate, owner.CandidateId, owner.Name)));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
