using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.EarlyCareer;

/// <summary>Everybody in the first year of practice, whose review is due, and who has started without a programme yet.</summary>
[For(Policy.Casework)]
public sealed record ListFirstYear : IRequest<FirstYearView>;

/// <param name="ToBegin">Started, newly qualified, no programme yet.</param>
/// <param name="Cohorts">Running programmes by the month of their start; the newest first.</param>
public sealed record FirstYearView(IReadOnlyList<StarterLine> ToBegin, IReadOnlyList<ProgrammeLine> Due, IReadOnlyList<CohortView> Cohorts, IReadOnlyList<ProgrammeLine> Ended, DateOnly Today);

public sealed record CohortView(DateOnly First, IReadOnlyList<ProgrammeLine> People);

public sealed record StarterLine(Guid JobApplicationId, string Name, string VacancyTitle, DateOnly? StartedOn);

public sealed record ProgrammeLine(
    Guid Id, Guid JobApplicationId, string Name, ProgrammeCode Code, ProgrammeStatus Status, DateOnly StartsOn, DateOnly LastDay, DateOnly? NextReviewOn, decimal Wte, string Assessor)
{
    public bool IsRunning => Status is ProgrammeStatus.InProgress or ProgrammeStatus.Paused or ProgrammeStatus.Extended;
}

internal sealed class ListFirstYearHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<ListFirstYear, FirstYearView>
{
    public async Task<FirstYearView> Handle(ListFirstYear request, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(acts.Now);
        var programmes = await db.ProgrammeLines().ToListAsync(cancellationToken);
        var running = programmes.Where(p => p.IsRunning).ToList();
        return new FirstYearView(
            await db.Starters().ToListAsync(cancellationToken),
            [.. running.Where(p => p.Status != ProgrammeStatus.Paused && p.NextReviewOn <= today.AddDays(ReviewNotices.DaysBefore)).OrderBy(p => p.NextReviewOn)],
            [.. running.GroupBy(p => new DateOnly(p.StartsOn.Year, p.StartsOn.Month, 1)).OrderByDescending(g => g.Key).Select(g => new CohortView(g.Key, [.. g.OrderBy(p => p.Name)]))],
            [.. programmes.Where(p => !p.IsRunning).OrderByDescending(p => p.LastDay)], today);
    }
}

internal static class FirstYearQueries
{
    private static readonly EntryRoute[] _newlyQualified = [.. Enum.GetValues<EntryRoute>().Where(r => r.LeadsToAFirstYear())];

    public static IQueryable<ProgrammeLine> ProgrammeLines(this IRecruitmentDb db) =>
        from p in db.EarlyCareerProgrammes.AsNoTracking()
        join a in db.JobApplications on p.JobApplicationId equals a.Id
        join c in db.Candidates on a.CandidateId equals c.Id
        select new ProgrammeLine(p.Id, a.Id, c.Name, p.Code, p.Status, p.StartsOn, p.LastDay, p.NextReviewOn, p.Wte, p.People.Assessor);

    public static IQueryable<StarterLine> Starters(this IRecruitmentDb db) =>
        from a in db.JobApplications.AsNoTracking()
        join c in db.Candidates on a.CandidateId equals c.Id
        join v in db.Vacancies on a.VacancyId equals v.Id
        join o in db.Offers on a.Id equals o.JobApplicationId
        where a.Status == ApplicationStatus.Started && _newlyQualified.Contains(a.Route)
        orderby o.StartsOn
        select new StarterLine(a.Id, c.Name, v.Title, o.StartsOn);
}
