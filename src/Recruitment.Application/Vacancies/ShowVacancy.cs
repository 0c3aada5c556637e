using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Vacancies;

[Public]
public sealed record ShowVacancy(string Slug) : IRequest<VacancyView?>;

public sealed record VacancyView(
    string Slug, string Title, string Team, string Place, string Pattern, int SalaryFrom, int SalaryTo, string Summary, string WhatYouDo,
    IReadOnlyList<EntryRoute> Routes, IReadOnlyList<Colleague> Colleagues, bool IsOpen, DateTimeOffset OpenedAt)
{
    /// <summary>What an assessment day looks for, in the council's own words.</summary>
    public IReadOnlyList<ValueLine> Values { get; init; } = [];
}

public sealed record ValueLine(string Name, string About);

internal sealed class ShowVacancyHandler(IRecruitmentDb db, IFrameworks frameworks) : IRequestHandler<ShowVacancy, VacancyView?>
{
    public async Task<VacancyView?> Handle(ShowVacancy request, CancellationToken cancellationToken)
    {
        var vacancy = await db.Vacancies.AsNoTracking().Where(v => v.Slug == request.Slug)
            .Select(v => new VacancyView(
                v.Slug, v.Title, v.Team, v.Place, v.Pattern, v.SalaryFrom, v.SalaryTo, v.Summary, v.WhatYouDo, v.Routes, v.Colleagues, v.IsOpen, v.OpenedAt))
            .SingleOrDefaultAsync(cancellationToken);
        return vacancy is null ? null : vacancy with { Values = [.. frameworks.Current.Values.Select(v => new ValueLine(v.Name, v.About))] };
    }
}
