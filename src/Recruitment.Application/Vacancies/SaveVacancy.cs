using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Vacancies;

/// <summary>Makes a vacancy, which is open at once, or changes one. CVs that were read keep the essentials they were read for.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Version">Of the vacancy as the form showed it.</param>
[For(Policy.Administering)]
public sealed record SaveVacancy(Guid? Id, Guid? Version, VacancyDetails Details) : IRequest<Outcome<Guid>>;

public sealed record SameTitleAtTheSameMoment() : Refusal("Somebody else made a vacancy with this title at the same moment. Look at the list of vacancies, then save again if you still need this one.");

internal sealed class SaveVacancyHandler(IRecruitmentDb db, ITroubles troubles, Acts acts) : IRequestHandler<SaveVacancy, Outcome<Guid>>
{
    public async Task<Outcome<Guid>> Handle(SaveVacancy request, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies.SingleOrDefaultAsync(v => v.Id == request.Id, cancellationToken);
        if (vacancy is null && request.Id is not null) return new NotFound();
        if (vacancy is not null && vacancy.Version != request.Version) return new StaleForm();
        if (request.Details.Check() is { } refusal) return refusal;
        if (vacancy is null) db.Vacancies.Add(vacancy = Vacancy.Open(Slug.Of(request.Details.Title, await db.Vacancies.Select(v => v.Slug).ToListAsync(cancellationToken)), request.Details, acts.Because()));
        else vacancy.Change(request.Details, acts.Because());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return vacancy.Id;
        }
        catch (DbUpdateException e) when (troubles.IsDuplicate(e))
        {
            return new SameTitleAtTheSameMoment();
        }
    }
}
