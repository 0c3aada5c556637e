using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Vacancies;

/// <summary>One vacancy as staff see it: what is written about it, how many people are on the way, and who changed what.</summary>
[For(Policy.Casework)]
public sealed record ShowVacancyFile(Guid Id) : IRequest<VacancyFile?>;

/// <param name="UnderWay">People who have applied and neither started nor ended.</param>
public sealed record VacancyFile(Guid Id, Guid Version, string Slug, VacancyDetails Details, bool IsOpen, DateTimeOffset OpenedAt, int UnderWay);

internal sealed class ShowVacancyFileHandler(IRecruitmentDb db) : IRequestHandler<ShowVacancyFile, VacancyFile?>
{
    public async Task<VacancyFile?> Handle(ShowVacancyFile request, CancellationToken cancellationToken)
    {
        if (await db.Vacancies.AsNoTracking().SingleOrDefaultAsync(v => v.Id == request.Id, cancellationToken) is not { } vacancy) return null;
        var underWay = await db.JobApplications.CountAsync(a => a.VacancyId == vacancy.Id && a.Stage != Stage.Ended && a.Stage != Stage.InPost, cancellationToken);
        return new VacancyFile(vacancy.Id, vacancy.Version, vacancy.Slug, vacancy.Details, vacancy.IsOpen, vacancy.OpenedAt, underWay);
    }
}
