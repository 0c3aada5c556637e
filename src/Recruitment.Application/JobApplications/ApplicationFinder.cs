using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The one question behind the list, its count and its file: filters, words, order and place in it.</summary>
internal sealed class ApplicationFinder(IRecruitmentDb db, ISearch search, Unnamed unnamed, TimeProvider time, Acts acts)
{
    /// <summary>In order, from the filter's cursor on; <paramref name="backwards"/>, in the opposite order.</summary>
    public IQueryable<FoundApplication> Rows(ApplicationFilter filter, bool backwards = false)
    {
        var cursor = ListCursor.Parse(filter.Before ?? filter.After);
        if (!filter.HasSearch) return WithNames(ApplicationOrder.Of(Filtered(filter), filter.Order, cursor, backwards).Select(a => new Numbered { Number = 0, Application = a }));
        var hits = Hits(filter);
        if (cursor is { Number: var at }) hits = backwards ? hits.Where(h => h.Number > at) : hits.Where(h => h.Number < at);
        var found = hits.Join(Filtered(filter), h => h.JobApplicationId, a => a.Id, (h, a) => new Numbered { Number = h.Number, Application = a });
        return WithNames(backwards ? found.OrderBy(f => f.Number) : found.OrderByDescending(f => f.Number));
    }

    /// <summary>The first so many of each of these lists, in no order.</summary>
    public IQueryable<ApplicationRow> Firsts(IEnumerable<ApplicationFilter> lists, int count)
    {
        var ids = lists.Select(list => ApplicationOrder.Of(Filtered(list), list.Order, null, backwards: false).Select(a => a.Id).Take(count)).Aggregate(Queryable.Concat);
        return RowsOf(db.JobApplications.AsNoTracking().Where(a => ids.Contains(a.Id)));
    }

    public IQueryable<ApplicationRow> These(IReadOnlyCollection<Guid> ids) => RowsOf(db.JobApplications.AsNoTracking().Where(a => ids.Contains(a.Id)));

    /// <summary>How many are in the stage of each of these lists, each counted no further than this.</summary>
    public IQueryable<StageCount> Counts(IEnumerable<ApplicationFilter> lists, int most) => lists
        .Select(list => Filtered(list).Select(a => a.Stage).Take(most)).Aggregate(Queryable.Concat)
        .GroupBy(stage => stage).Select(g => new StageCount(g.Key, g.Count()));

    /// <summary>What a search finds outside these stages, the newest first. (Inside the others would be the same, and seven times the looking up.)</summary>
    public IQueryable<StageFind> Finds(ApplicationFilter filter, IReadOnlyCollection<Stage> without) => Hits(filter)
        .Join(Filtered(filter with { Stage = null }).Where(a => !without.Contains(a.Stage)), h => h.JobApplicationId, a => a.Id, (h, a) => new { h.Number, a.Id, a.Stage })
        .OrderByDescending(f => f.Number).Select(f => new StageFind(f.Id, f.Stage));

    /// <summary>How many a search finds, counted no further than this.</summary>
    public Task<int> Count(ApplicationFilter filter, int most, CancellationToken cancellationToken) =>
        Hits(filter).Join(Filtered(filter), h => h.JobApplicationId, a => a.Id, (h, a) => a.Id).Take(most).CountAsync(cancellationToken);

    // Names are looked up for the rows that are shown, and can never lead the query another way round.
    private IQueryable<FoundApplication> WithNames(IQueryable<Numbered> found) => found.Select(f => new FoundApplication(
        f.Number,
        EF.Property<string>(f.Application, ListColumns.SortName),
        new ApplicationRow(
            f.Application.Id,
            unnamed.Applications.Any(u => u.Id == f.Application.Id) ? f.Application.Reference : db.Candidates.Where(c => c.Id == f.Application.CandidateId).Select(c => c.Name).First(),
            f.Application.Reference,
            db.Vacancies.Where(v => v.Id == f.Application.VacancyId).Select(v => v.Title).First(), f.Application.Route, f.Application.Status,
            f.Application.StatusSince, f.Application.ReplyDueAt, f.Application.OwnerName)
        {
            IsNotConfirmed = f.Application.TogetherWithId != null && f.Application.Status != ApplicationStatus.SetAside,
        }));

    private IQueryable<ApplicationRow> RowsOf(IQueryable<JobApplication> applications) => WithNames(applications.Select(a => new Numbered { Number = 0, Application = a })).Select(f => f.Row);

    private IQueryable<SearchEntry> Hits(ApplicationFilter filter) => filter.InCvs ? search.Cvs(filter.Search!) : search.People(filter.Search!);

    private IQueryable<JobApplication> Filtered(ApplicationFilter filter)
    {
        var me = acts.StaffId;
        var applications = db.JobApplications.AsNoTracking();
        // Whom the reader knows is not there; whom they are to rate is not found by what their CV says.
        if (me != Guid.Empty) applications = applications.Where(a => !db.KnownTo(me).Contains(a.CandidateId));
        if (filter is { InCvs: true, HasSearch: true }) applications = applications.Where(a => !db.PlacedWith(me).Contains(a.CandidateId));
        if (filter.Stage is { } stage) applications = applications.Where(a => a.Stage == stage);
        if (filter.Vacancy is { } vacancy) applications = applications.Where(a => a.VacancyId == vacancy);
        if (filter.Route is { } route) applications = applications.Where(a => a.Route == route);
        if (filter.Owner is { } owner) applications = applications.Where(a => a.OwnerId == owner);
        if (filter.WaitingDays is not { } days) return applications;
        var since = time.GetUtcNow().AddDays(-days);
        return applications.Where(a => a.StatusSince <= since);
    }

    private sealed class Numbered
    {
        public long Number { get; init; }

        public required JobApplication Application { get; init; }
    }
}

/// <param name="Number">Its place among the finds of a search; 0 in a plain list.</param>
internal sealed record FoundApplication(long Number, string SortName, ApplicationRow Row);

internal sealed record StageCount(Stage Stage, int Count);

internal sealed record StageFind(Guid Id, Stage Stage);
