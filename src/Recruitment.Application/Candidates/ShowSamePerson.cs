using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

[For(Policy.Recruiting)]
public sealed record ShowSamePerson(Guid Id) : IRequest<SamePersonView?>;

/// <param name="JobApplicationId">With which it came up.</param>
public sealed record SamePersonView(
    Guid Id, Guid Version, Guid JobApplicationId, SamePersonSide Known, SamePersonSide Other, SharedKey Shared, NameMatchBand Names, bool IsAskedByMail, DateTimeOffset FoundAt, DateTimeOffset? DueAt,
    SamePersonState State, string? SettledBy, DateTimeOffset? SettledAt)
{
    /// <summary>An application of one of them that is read without a name: whoever is to compare two people asks for it first.</summary>
    public Guid? UnnamedId { get; init; }
}

/// <param name="Applications">Theirs now; none where the record was joined to another.</param>
public sealed record SamePersonSide(ContactDetails Contact, IReadOnlyList<SamePersonApplication> Applications);

public sealed record SamePersonApplication(Guid Id, string Reference, string VacancyTitle);

internal sealed class ShowSamePersonHandler(IRecruitmentDb db, Unnamed unnamed) : IRequestHandler<ShowSamePerson, SamePersonView?>
{
    public async Task<SamePersonView?> Handle(ShowSamePerson request, CancellationToken cancellationToken)
    {
        if (await db.PossibleSamePeople.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken) is not { } p) return null;
        Guid[] ids = [p.KnownCandidateId, p.OtherCandidateId];
        var people = await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Contact, cancellationToken);
        var theirs = await (
            from a in db.JobApplications.AsNoTracking()
            join v in db.Vacancies on a.VacancyId equals v.Id
            where ids.Contains(a.CandidateId)
            orderby a.ReceivedAt
            select new { a.CandidateId, Shown = new SamePersonApplication(a.Id, a.Reference, v.Title) }).ToListAsync(cancellationToken);
        var unnamedId = await unnamed.Applications.Where(u => ids.Contains(u.CandidateId)).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellationToken);
        return new SamePersonView(
            p.Id, p.Version, p.JobApplicationId, Side(p.KnownCandidateId), Side(p.OtherCandidateId), p.Shared, p.Names, p.IsAskedByMail, p.FoundAt, p.DueAt, p.State, p.SettledBy, p.SettledAt)
        {
            UnnamedId = unnamedId,
        };

        SamePersonSide Side(Guid id) => new(people[id], [.. theirs.Where(a => a.CandidateId == id).Select(a => a.Shown)]);
    }
}
