using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;

namespace Recruitment.Application.Staff;

/// <summary>Who did what to what, newest first, a page at a time.</summary>
/// <param name="After">The cursor of the last line seen; null for the newest.</param>
/// <param name="Before">The cursor of the first line seen, to go back.</param>
[For(Policy.Auditing)]
public sealed record ReadHistory(HistoryFilter Filter, string? After = null, string? Before = null) : IRequest<HistoryPage>;

/// <summary>The same lines for a file: the newest ten thousand.</summary>
[For(Policy.Auditing)]
public sealed record ExportHistory(HistoryFilter Filter) : IRequest<IReadOnlyList<HistoryLine>>;

/// <param name="ActorId">A member of staff, or what a sweep calls itself.</param>
/// <param name="Record">A reference, a name, or the id of a record.</param>
public sealed record HistoryFilter(string? ActorId = null, string? Record = null, DateOnly? From = null, DateOnly? To = null);

public sealed record HistoryLine(
    Guid Id, DateTimeOffset At, ActorKind ActorKind, string ActorId, string ActorName, string What, string Subject, Guid SubjectId, string? Before, string? After, string? Why)
{
    /// <summary>What the record is called now; null for kinds of record that have no name.</summary>
    public string? RecordName { get; init; }
}

/// <param name="Actors">Everybody to choose from, those with closed accounts too.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryLine> Lines, string? Previous, string? Next, IReadOnlyList<HistoryActor> Actors);

public sealed record HistoryActor(Guid Id, string Name);

internal sealed class ReadHistoryHandler(IRecruitmentDb db, HistoryNames names)
    : IRequestHandler<ReadHistory, HistoryPage>, IRequestHandler<ExportHistory, IReadOnlyList<HistoryLine>>
{
    private const int PageSize = 25;
    private const int MostInAFile = 10_000;

    public async Task<HistoryPage> Handle(ReadHistory request, CancellationToken cancellationToken)
    {
        var backwards = request.Before is not null;
        var entries = await Filtered(request.Filter, cancellationToken);
        if (ListCursor.Parse(request.Before ?? request.After) is { Moment: var at, Id: var id })
            entries = backwards
                ? entries.Where(h => h.At >= at && (h.At > at || h.Id.CompareTo(id) > 0))
                : entries.Where(h => h.At <= at && (h.At < at || h.Id.CompareTo(id) < 0));
        entries = backwards ? entries.OrderBy(h => h.At).ThenBy(h => h.Id) : entries.OrderByDescending(h => h.At).ThenByDescending(h => h.Id);
        var lines = await Lines(entries.Take(PageSize + 1)).ToListAsync(cancellationToken);
        var more = lines.Count > PageSize;
        if (more) lines.RemoveAt(PageSize);
        if (backwards) lines.Reverse();

        var previous = lines.Count > 0 && (backwards ? more : request.After is not null) ? Cursor(lines[0]) : null;
        var next = lines.Count > 0 && (backwards || more) ? Cursor(lines[^1]) : null;
        var actors = await db.StaffMembers.AsNoTracking().OrderBy(s => s.Name).Select(s => new HistoryActor(s.Id, s.Name)).ToListAsync(cancellationToken);
        return new HistoryPage(await names.AddTo(await names.Without(lines, cancellationToken), cancellationToken), previous, next, actors);
    }

    public async Task<IReadOnlyList<HistoryLine>> Handle(ExportHistory request, CancellationToken cancellationToken)
    {
        var entries = await Filtered(request.Filter, cancellationToken);
        return await names.Without(await Lines(entries.OrderByDescending(h => h.At).ThenByDescending(h => h.Id).Take(MostInAFile)).ToListAsync(cancellationToken), cancellationToken);
    }

    private async Task<IQueryable<HistoryEntry>> Filtered(HistoryFilter filter, CancellationToken cancellationToken)
    {
        var entries = db.History.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.ActorId)) entries = entries.Where(h => h.ActorId == filter.ActorId);
        if (filter.From is { } from && LondonTime.At(from, TimeOnly.MinValue) is var begins) entries = entries.Where(h => h.At >= begins);
        if (filter.To is { } to && LondonTime.At(to.AddDays(1), TimeOnly.MinValue) is var ends) entries = entries.Where(h => h.At < ends);
        if (string.IsNullOrWhiteSpace(filter.Record)) return entries;
        var records = await names.Find(filter.Record, cancellationToken);
        return entries.Where(h => records.Contains(h.SubjectId));
    }

    private static IQueryable<HistoryLine> Lines(IQueryable<HistoryEntry> entries) =>
        entries.Select(h => new HistoryLine(h.Id, h.At, h.ActorKind, h.ActorId, h.ActorName, h.What, h.Subject, h.SubjectId, h.Before, h.After, h.Why));

    private static string Cursor(HistoryLine line) => new ListCursor(line.At.UtcTicks.ToString(CultureInfo.InvariantCulture), line.Id).ToString();
}
