using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.Vacancies;

/// <summary>The open vacancies, for the front page.</summary>
[Public]
public sealed record ListVacancies : IRequest<IReadOnlyList<VacancyLine>>;

public sealed record VacancyLine(string Slug, string Title, string Team, string Place, string Pattern, int SalaryFrom, int SalaryTo, string Summary);

internal sealed class ListVacanciesHandler(IRecruitmentDb db) : IRequestHandler<ListVacancies, IReadOnlyList<VacancyLine>>
{
    public async Task<IReadOnlyList<VacancyLine>> Handle(ListVacancies request, CancellationToken cancellationToken) =>
        await db.Vacancies.AsNoTracking().Where(v => v.IsOpen).OrderBy(v => v.Title)
            .Select(v => new VacancyLine(v.Slug, v.Title, v.Team, v.Place, v.Pattern, v.SalaryFrom, v.SalaryTo, v.Summary)).ToListAsync(cancellationToken);
}
