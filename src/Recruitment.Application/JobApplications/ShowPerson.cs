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
    ApplicationStatus Status, DateTimeOffset StatusSince, string? OwnerName, DateTimeOffset? ReplyDueAt)
{
    /// <summary>The reader is to rate them: neither CV nor needs before every sheet is in.</summary>
    public bool IsPlacedWithReader { get; init; }

    /// <summary>The reference stands in the place of the name, until somebody asks for it.</summary>
    public bool IsUnnamed { get; init; }
}

internal sealed class ShowPersonHandler(IRecruitmentDb db, Unnamed unnamed, Acts acts) : IRequestHandler<ShowPerson, PersonHeader?>
{
    public async Task<PersonHeader?> Handle(ShowPerson request, CancellationToken cancellationToken)
    {
        var me = acts.StaffId;
        return await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            join v in db.Vacancies on a.VacancyId equals v.Id
            where a.Id == request.Id && !db.KnownTo(me).Contains(c.Id)
            let isUnnamed = unnamed.Applications.Any(u => u.Id == a.Id)
            select new PersonHeader(a.Id, a.Version, c.Id, isUnnamed ? a.Reference : c.Name, a.Reference, v.Title, a.Route, a.Status, a.StatusSince, a.OwnerName, a.ReplyDueAt)
            {
                IsPlacedWithReader = db.PlacedWith(me).Contains(c.Id),
                IsUnnamed = isUnnamed,
            }).SingleOrDefaultAsync(cancellationToken);
    }
}
