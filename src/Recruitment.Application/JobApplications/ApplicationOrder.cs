using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The orders of a list, each along an index, each able to go on from any row in either direction: the hundredth page costs what the first does.</summary>
internal static class ApplicationOrder
{
    public static IQueryable<JobApplication> Of(IQueryable<JobApplication> applications, ApplicationSort sort, ListCursor? from, bool backwards) => sort switch
    {
        ApplicationSort.Newest => ById(applications, from, falling: !backwards),
        ApplicationSort.Oldest => ById(applications, from, falling: backwards),
        ApplicationSort.DueFirst => ByDue(applications.Where(a => a.ReplyDueAt != null), from, falling: backwards),
        ApplicationSort.LongestWait => BySince(applications, from, falling: backwards),
        ApplicationSort.Name => ByName(applications, from, falling: backwards),
    };

    // Ids are made from the moment of receipt.
    private static IQueryable<JobApplication> ById(IQueryable<JobApplication> applications, ListCursor? from, bool falling)
    {
        if (from is { Id: var id }) applications = falling ? applications.Where(a => a.Id.CompareTo(id) < 0) : applications.Where(a => a.Id.CompareTo(id) > 0);
        return falling ? applications.OrderByDescending(a => a.Id) : applications.OrderBy(a => a.Id);
    }

    private static IQueryable<JobApplication> ByDue(IQueryable<JobApplication> applications, ListCursor? from, bool falling)
    {
        if (from is { Moment: var at, Id: var id })
            applications = falling
                ? applications.Where(a => a.ReplyDueAt <= at && (a.ReplyDueAt < at || a.Id.CompareTo(id) < 0))
                : applications.Where(a => a.ReplyDueAt >= at && (a.ReplyDueAt > at || a.Id.CompareTo(id) > 0));
        return falling ? applications.OrderByDescending(a => a.ReplyDueAt).ThenByDescending(a => a.Id) : applications.OrderBy(a => a.ReplyDueAt).ThenBy(a => a.Id);
    }

    private static IQueryable<JobApplication> BySince(IQueryable<JobApplication> applications, ListCursor? from, bool falling)
    {
        if (from is { Moment: var at, Id: var id })
            applications = falling
                ? applications.Where(a => a.StatusSince <= at && (a.StatusSince < at || a.Id.CompareTo(id) < 0))
                : applications.Where(a => a.StatusSince >= at && (a.StatusSince > at || a.Id.CompareTo(id) > 0));
        return falling ? applications.OrderByDescending(a => a.StatusSince).ThenByDescending(a => a.Id) : applications.OrderBy(a => a.StatusSince).ThenBy(a => a.Id);
    }

    private static IQueryable<JobApplication> ByName(IQueryable<JobApplication> applications, ListCursor? from, bool falling)
    {
        if (from is { Key: var name, Id: var id })
            applications = falling
                ? applications.Where(a => EF.Property<string>(a, ListColumns.SortName).CompareTo(name) <= 0 && (EF.Property<string>(a, ListColumns.SortName).CompareTo(name) < 0 || a.Id.CompareTo(id) < 0))
                : applications.Where(a => EF.Property<string>(a, ListColumns.SortName).CompareTo(name) >= 0 && (EF.Property<string>(a, ListColumns.SortName).CompareTo(name) > 0 || a.Id.CompareTo(id) > 0));
        return falling
            ? applications.OrderByDescending(a => EF.Property<string>(a, ListColumns.SortName)).ThenByDescending(a => a.Id)
            : applications.OrderBy(a => EF.Property<string>(a, ListColumns.SortName)).ThenBy(a => a.Id);
    }
}

/// <summary>A row's place in its list, as it stands in the address: its key in the order, and its id where keys are the same.</summary>
internal sealed record ListCursor(string Key, Guid Id)
{
    public long Number => long.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public DateTimeOffset Moment => new(Math.Min(Number, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero);

    /// <summary>Null for nothing, and for what somebody changed in the address by hand: the list then begins at its beginning.</summary>
    public static ListCursor? Parse(string? text) =>
        text?.LastIndexOf('.') is { } dot and >= 0 && Guid.TryParseExact(text[(dot + 1)..], "N", out var id) ? new ListCursor(text[..dot], id) : null;

    public static ListCursor Of(ApplicationFilter filter, FoundApplication found) => new(
        (filter.HasSearch, filter.Order) switch
        {
            (true, _) => found.Number.ToString(CultureInfo.InvariantCulture),
            (_, ApplicationSort.Newest or ApplicationSort.Oldest) => "",
            (_, ApplicationSort.DueFirst) => (found.Row.ReplyDueAt?.UtcTicks ?? 0).ToString(CultureInfo.InvariantCulture),
            (_, ApplicationSort.LongestWait) => found.Row.StatusSince.UtcTicks.ToString(CultureInfo.InvariantCulture),
            (_, ApplicationSort.Name) => found.SortName,
        },
        found.Row.Id);

    public override string ToString() => $"{Key}.{Id:N}";
}
