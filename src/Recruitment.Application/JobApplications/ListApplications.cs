using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>The applications that a recruiter looks at: one stage or all, filtered or searched, a page at a time.</summary>
[For(Policy.Casework)]
public sealed record ListApplications(ApplicationFilter Filter) : IRequest<ApplicationPage>;

/// <param name="Search">Words; empty for none. Finds come newest first whatever the sort.</param>
/// <param name="InCvs">Looks for the words in CVs instead of in names, addresses and references.</param>
/// <param name="WaitingDays">At least so many days in the status they are in.</param>
/// <param name="After">The cursor of the last row seen; null for the first page.</param>
/// <param name="Before">The cursor of the first row seen, to go back.</param>
public sealed record ApplicationFilter(
    Stage? Stage = null, string? Search = null, bool InCvs = false, Guid? Vacancy = null, EntryRoute? Route = null, Guid? Owner = null, int? WaitingDays = null,
    ApplicationSort Sort = ApplicationSort.Newest, string? After = null, string? Before = null)
{
    /// <summary>Those who wait longest come first where waiting is what was asked for.</summary>
    public ApplicationSort Order => WaitingDays is null ? Sort : ApplicationSort.LongestWait;

    public bool HasSearch => !string.IsNullOrWhiteSpace(Search);

    public bool IsNarrowed => Vacancy is not null || Route is not null || Owner is not null || WaitingDays is not null;
}

public enum ApplicationSort
{
    Newest,
    Oldest,
    DueFirst,
    LongestWait,
    Name,
}

/// <param name="Count">All that match; null for more than a thousand, which nobody pages through.</param>
/// <param name="Previous">The cursor for the page before; null on the first.</param>
public sealed record ApplicationPage(IReadOnlyList<ApplicationRow> Rows, int? Count, IReadOnlyDictionary<Stage, int> StageCounts, string? Previous, string? Next)
{
    /// <summary>Stages of which no more were counted: there are at least so many.</summary>
    public IReadOnlySet<Stage> AtLeast { get; init; } = new HashSet<Stage>();
}

public sealed record ApplicationRow(
    Guid Id, string Name, string Reference, string VacancyTitle, EntryRoute Route, ApplicationStatus Status, DateTimeOffset StatusSince, DateTimeOffset? ReplyDueAt, string? OwnerName)
{
    /// <summary>Under an address that we know, and nobody has confirmed it: a newer CV beside an application for the same vacancy.</summary>
    public bool IsNotConfirmed { get; init; }

    /// <summary>Why a search found it, where the row does not say so by itself.</summary>
    public Hit? Hit { get; init; }
}

internal sealed class ListApplicationsHandler(ApplicationFinder finder, HitWords hits, IStageCounts stages) : IRequestHandler<ListApplications, ApplicationPage>
{
    public const int PageSize = 25;
    public const int MostCounted = 1000;

    public async Task<ApplicationPage> Handle(ListApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var (counts, atLeast) = await Counted(filter, cancellationToken);
        var backwards = filter.Before is not null;
        var found = await finder.Rows(filter, backwards).Take(PageSize + 1).ToListAsync(cancellationToken);
        var more = found.Count > PageSize;
        if (more) found.RemoveAt(PageSize);
        if (backwards) found.Reverse();

        var previous = found.Count > 0 && (backwards ? more : filter.After is not null) ? ListCursor.Of(filter, found[0]).ToString() : null;
        var next = found.Count > 0 && (backwards || more) ? ListCursor.Of(filter, found[^1]).ToString() : null;
        int? count = filter.Stage is { } stage
            ? atLeast.Contains(stage) ? null : counts.GetValueOrDefault(stage)
            : atLeast.Count > 0 ? null : counts.Values.Sum();
        return new ApplicationPage(await hits.AddTo([.. found.Select(f => f.Row)], filter, cancellationToken), count, counts, previous, next) { AtLeast = atLeast };
    }

    /// <summary>What stands on the tabs is what each of them shows: counted for the same question as the list.</summary>
    private async Task<(IReadOnlyDictionary<Stage, int> Counts, IReadOnlySet<Stage> AtLeast)> Counted(ApplicationFilter filter, CancellationToken cancellationToken)
    {
        if (filter.HasSearch) return await Found(filter, cancellationToken);
        if (!filter.IsNarrowed) return (await stages.Now(cancellationToken), new HashSet<Stage>());
        var lists = Enum.GetValues<Stage>().Select(stage => filter with { Stage = stage });
        return Cut(await finder.Counts(lists, MostCounted + 1).ToDictionaryAsync(c => c.Stage, c => c.Count, cancellationToken));
    }

    // Looked up once for all tabs, the newest first; of more than a thousand finds only the stage that is shown is counted further.
    private async Task<(IReadOnlyDictionary<Stage, int> Counts, IReadOnlySet<Stage> AtLeast)> Found(ApplicationFilter filter, CancellationToken cancellationToken)
    {
        var finds = await finder.Finds(filter, []).Select(f => f.Stage).Take(MostCounted + 1).ToListAsync(cancellationToken);
        var counts = finds.GroupBy(stage => stage).ToDictionary(g => g.Key, g => g.Count());
        if (finds.Count <= MostCounted) return (counts, new HashSet<Stage>());
        if (filter.Stage is { } shown) counts[shown] = await finder.Count(filter, MostCounted + 1, cancellationToken);
        var (cut, atLeast) = Cut(counts);
        return (cut, atLeast.Union(Enum.GetValues<Stage>().Where(stage => stage != filter.Stage)).ToHashSet());
    }

    private static (IReadOnlyDictionary<Stage, int> Counts, IReadOnlySet<Stage> AtLeast) Cut(IReadOnlyDictionary<Stage, int> counts) =>
        (counts.ToDictionary(c => c.Key, c => Math.Min(c.Value, MostCounted)), counts.Where(c => c.Value > MostCounted).Select(c => c.Key).ToHashSet());
}
