using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Vacancies;

/// <summary>Every vacancy for staff, the open ones first, with how many people each has.</summary>
[For(Policy.Casework)]
public sealed record ListAllVacancies : IRequest<IReadOnlyList<VacancyCount>>;

/// <param name="ToReply">People who wait for a reply.</param>
/// <param name="UnderWay">People between the reply and their first day.</param>
/// <param name="Starters">People who have started.</param>
public sealed record VacancyCount(Guid Id, string Title, string Team, bool IsOpen, int ToReply, int UnderWay, int Starters);

internal sealed class ListAllVacanciesHandler(IRecruitmentDb db) : IRequestHandler<ListAllVacancies, IReadOnlyList<VacancyCount>>
{
    public async Task<IReadOnlyList<VacancyCount>> Handle(ListAllVacancies request, CancellationToken cancellationToken)
    {
        var vacancies = await db.Vacancies.AsNoTracking().OrderByDescending(v => v.IsOpen).ThenBy(v => v.Title).Select(v => new { v.Id, v.Title, v.Team, v.IsOpen }).ToListAsync(cancellationToken);
        var counts = await db.JobApplications.AsNoTracking().Where(a => a.Stage != Stage.Ended).GroupBy(a => new { a.VacancyId, a.Stage })
            .Select(g => new { g.Key.VacancyId, g.Key.Stage, Count = g.Count() }).ToListAsync(cancellationToken);
        int Of(Guid id, Func<Stage, bool> which) => counts.Where(c => c.VacancyId == id && which(c.Stage)).Sum(c => c.Count);
        return [.. vacancies.Select(v => new VacancyCount(
            v.Id, v.Title, v.Team, v.IsOpen, Of(v.Id, s => s == Stage.ToReply), Of(v.Id, s => s is not (Stage.ToReply or Stage.InPost)), Of(v.Id, s => s == Stage.InPost)))];
    }
}
