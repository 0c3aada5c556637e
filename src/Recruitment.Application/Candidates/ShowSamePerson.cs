using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

[For(Policy.Recruiting)]
public sealed record ShowSamePerson(Guid Id) : IRequest<SamePersonView?>;

/// <param name="HasHeldCv">A CV waits for the answer.</param>
public sealed record SamePersonView(
    Guid Id, Guid JobApplicationId, string Reference, ContactDetails Known, ContactDetails Typed, SharedKey Shared, NameMatchBand Names, bool HasHeldCv, DateTimeOffset FoundAt, SamePersonState State, string? SettledBy);

internal sealed class ShowSamePersonHandler(IRecruitmentDb db) : IRequestHandler<ShowSamePerson, SamePersonView?>
{
    public async Task<SamePersonView?> Handle(ShowSamePerson request, CancellationToken cancellationToken) => await (
        from p in db.PossibleSamePeople.AsNoTracking()
        join c in db.Candidates on p.KnownCandidateId equals c.Id
        join a in db.JobApplications on p.JobApplicationId equals a.Id
        where p.Id == request.Id
        select new SamePersonView(
            p.Id, a.Id, a.Reference, new ContactDetails(c.Name, c.Email, c.Phone, c.SocialWorkEnglandNumber), p.Typed, p.Shared, p.Names, p.Held != null, p.FoundAt, p.State, p.SettledBy))
        .SingleOrDefaultAsync(cancellationToken);
}
