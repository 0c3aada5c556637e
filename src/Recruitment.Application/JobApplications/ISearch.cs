using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Finds applications by words. The one place where the databases differ: each brings its own index of words behind this.</summary>
internal interface ISearch
{
    /// <summary>Those whose name, e-mail address, reference or registration number holds every word, each word as the beginning of one there.</summary>
    IQueryable<SearchEntry> People(string text);

    /// <summary>Those whose newest CV holds every word.</summary>
    IQueryable<SearchEntry> Cvs(string text);

    /// <summary>The applications whose CV's words are read but cannot be found yet.</summary>
    Task<IReadOnlyList<Guid>> CvsToIndex(CancellationToken cancellationToken);

    /// <summary>Takes the newest CVs of these into the index, all or none.</summary>
    Task IndexCvs(IReadOnlyList<Guid> jobApplicationIds, CancellationToken cancellationToken);
}

/// <summary>An application as the index of words knows it. Numbers rise with time, so that the newest finds come first without sorting.</summary>
internal sealed class SearchEntry
{
    public long Number { get; private init; }

    public required Guid JobApplicationId { get; init; }

    /// <summary>Name, e-mail address, reference and registration number, folded.</summary>
    public required string Names { get; set; }
}

/// <summary>How many applications are in each stage, kept up to date with each save instead of counted for each page.</summary>
internal interface IStageCounts
{
    ValueTask<IReadOnlyDictionary<Stage, int>> Now(CancellationToken cancellationToken);
}

/// <summary>What every list offers to narrow it by, kept until one of them changes: it is asked for with every page and changes a few times a year.</summary>
internal interface IFilterChoices
{
    Task<FilterChoices> Now(CancellationToken cancellationToken);
}

/// <summary>Columns that stand beside a record only so that lists can be sorted by an index; each save keeps them true.</summary>
internal static class ListColumns
{
    /// <summary>The candidate's folded name, on the application.</summary>
    public const string SortName = nameof(SortName);
}
