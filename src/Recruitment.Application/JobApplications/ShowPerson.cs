using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>Who this page is about: the bar above every tab of a person.</summary>
[For(Policy.Casework)]
public sealed record ShowPerson(Guid Id) : IRequest<PersonHeader?>;

public sealed record PersonHeader(
    Guid Id, Guid Version, Guid CandidateId, string Name, string Reference, string VacancyTitle, EntryRoute Route,
    ApplicationStatus Status, DateTimeOffset StatusSince, string? OwnerName, DateTimeOffset? ReplyDueAt);

internal sealed class ShowPersonHandler(IRecruitmentDb db) : IRequestHandler<ShowPerson, PersonHeader?>
{
    public async Task<PersonHeader?> Handle(ShowPerson request, CancellationToken cancellationToken) => await (
        from a in db.JobApplications.AsNoTracking()
        join c in db.Candidates on a.CandidateId equals c.Id
        join v in db.Vacancies on a.VacancyId equals v.Id
        where a.Id == request.Id
        select new PersonHeader(a.Id, a.Version, c.Id, c.Name, a.Reference, v.Title, a.Route, a.Status, a.StatusSince, a.OwnerName, a.ReplyDueAt))
        .SingleOrDefaultAsync(cancellationToken);
}
