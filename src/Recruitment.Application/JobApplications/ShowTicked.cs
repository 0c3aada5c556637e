using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The applications that were ticked on a list, to be looked at once more before something is done to all of them.</summary>
[For(Policy.Recruiting)]
public sealed record ShowTicked(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<TickedApplication>>;

/// <param name="MayBeInvited">Nobody has replied to it yet.</param>
/// <param name="SaidNoToThePool">They said "no, thank you" when we asked to keep their CV, here or in an earlier application.</param>
public sealed record TickedApplication(Guid Id, string Name, string VacancyTitle, ApplicationStatus Status, bool MayBeInvited, Guid Version, bool SaidNoToThePool);

internal sealed class ShowTickedHandler(IRecruitmentDb db, Unnamed unnamed) : IRequestHandler<ShowTicked, IReadOnlyList<TickedApplication>>
{
    public async Task<IReadOnlyList<TickedApplication>> Handle(ShowTicked request, CancellationToken cancellationToken) => await (
        from a in db.JobApplications.AsNoTracking()
        join c in db.Candidates on a.CandidateId equals c.Id
        join v in db.Vacancies on a.VacancyId equals v.Id
        where request.Ids.Contains(a.Id)
        let isUnnamed = unnamed.Applications.Any(u => u.Id == a.Id)
        orderby isUnnamed ? a.Reference : c.FoldedName
        select new TickedApplication(a.Id, isUnnamed ? a.Reference : c.Name, v.Title, a.Status, a.Status == ApplicationStatus.Received, a.Version,
            db.PoolPlaces.Any(p => p.LeftAt != null && db.JobApplications.Any(o => o.Id == p.JobApplicationId && o.CandidateId == a.CandidateId)))).ToListAsync(cancellationToken);
}
