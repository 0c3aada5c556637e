using Microsoft.AspNetCore.Http.Extensions;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>A list as its address has it: what can be sent to a colleague shows them the same.</summary>
public sealed class ListQuery
{
    public const string TablePath = "/staff/applications";

    public const string BoardPath = TablePath + "/board";

    public Stage? Stage { get; set; }

    public string? Q { get; set; }

    public bool InCvs { get; set; }

    public Guid? Vacancy { get; set; }

    public EntryRoute? Route { get; set; }

    public Guid? Owner { get; set; }

    public int? Waiting { get; set; }

    public ApplicationSort? Sort { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    /// <summary>What can be waited for at least so many days.</summary>
    public static IReadOnlyList<int> WaitingChoices => [1, 3, 7, 14, 28];

    /// <summary>Those who are owed a reply come by the time left; everywhere else the newest come first.</summary>
    public ApplicationSort UsualSort => Stage is Domain.JobApplications.Stage.ToReply ? ApplicationSort.DueFirst : ApplicationSort.Newest;

    public bool IsNarrowed => Vacancy is not null || Route is not null || Owner is not null || Waiting is not null;

    public ApplicationFilter Filter => new(Stage, Q?.Trim(), InCvs, Vacancy, Route, Owner, Waiting is > 0 and < 3650 ? Waiting : null, Sort ?? UsualSort, After, Before);

    /// <summary>The address of this list with another stage, from its first page.</summary>
    public string For(Stage? stage) => Address(stage, Sort is ApplicationSort.DueFirst ? null : Sort, null, null);

    public string SortedBy(ApplicationSort sort) => Address(Stage, sort, null, null);

    public string PageAfter(string cursor) => Address(Stage, Sort, cursor, null);

    public string PageBefore(string cursor) => Address(Stage, Sort, null, cursor);

    public string FirstPage => Address(Stage, Sort, null, null);

    public string Board => Address(Stage, Sort, null, null, BoardPath);

    /// <summary>The list in which those of a column come first, and the others after them.</summary>
    public string AllOf(BoardColumn column)
    {
        var comesByItself = Filter.HasSearch || Filter.WaitingDays is not null || column.Sort == new ListQuery { Stage = column.Stage }.UsualSort;
        return Address(column.Stage, comesByItself ? null : column.Sort, null, null);
    }

    public string Csv => Address(Stage, Sort, null, null, TablePath + "/csv");

    private string Address(Stage? stage, ApplicationSort? sort, string? after, string? before, string path = TablePath)
    {
        var query = new QueryBuilder();
        void Add(string name, object? value)
        {
            if (value?.ToString() is { Length: > 0 } text) query.Add(name, text);
        }

        Add("stage", stage);
        Add("q", Q);
        if (InCvs) Add("inCvs", "true");
        Add("vacancy", Vacancy);
        Add("route", Route);
        Add("owner", Owner);
        Add("waiting", Waiting);
        Add("sort", sort);
        Add("after", after);
        Add("before", before);
        return path + query.ToQueryString();
    }
}
