using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

/// <summary>A list costs the same whether there are a hundred applications or a hundred thousand: each of its questions is answered along an index.</summary>
public sealed class ListPlanTests(ListPlanTests.OneService one) : IClassFixture<ListPlanTests.OneService>
{
    private readonly TestService _service = one.Service;

    public sealed class OneService : IAsyncLifetime
    {
        public TestService Service { get; } = new();

        // More than a column of the board shows, so that the others are counted.
        public async Task InitializeAsync()
        {
            for (var i = 0; i <= ShowBoard.CardsInAColumn; i++) await Service.Receive($"Jo Barker {i}", email: $"person{i}@example.org");
            await Service.Somebody(ApplicationAction.BookSeat, "Sam Okoro");
        }

        async Task IAsyncLifetime.DisposeAsync() => await Service.DisposeAsync();
    }

    public static TheoryData<ApplicationFilter> Filters()
    {
        var (id, cursor) = (Guid.NewGuid(), $"638000000000000000.{Guid.NewGuid():N}");
        var data = new TheoryData<ApplicationFilter>();
        foreach (var sort in Enum.GetValues<ApplicationSort>())
        {
            data.Add(new(Stage.ToReply, Sort: sort));
            data.Add(new(Stage.ToReply, Sort: sort, After: cursor));
            data.Add(new(Stage.ToReply, Sort: sort, Before: cursor));
            data.Add(new(Sort: sort, After: cursor));
        }

        data.Add(new());
        data.Add(new(Vacancy: id));
        data.Add(new(Owner: id));
        data.Add(new(WaitingDays: 3));
        data.Add(new(Stage.ToReply, Route: EntryRoute.Student));
        data.Add(new(Stage.ToReply, Vacancy: id));
        data.Add(new(Stage.ToReply, Owner: id));
        data.Add(new(Stage.ToReply, WaitingDays: 3));
        data.Add(new(Search: "jo bark"));
        data.Add(new(Search: "jo bark", After: $"7.{id:N}"));
        data.Add(new(Search: "jo bark", Before: $"7.{id:N}"));
        data.Add(new(Stage.ToReply, Search: "jo bark", Route: EntryRoute.Student));
        data.Add(new(Search: "safeguarding court", InCvs: true));
        return data;
    }

    public static TheoryData<ApplicationFilter> Boards() =>
        [new(), new(Vacancy: Guid.NewGuid()), new(Owner: Guid.NewGuid()), new(Route: EntryRoute.Experienced), new(WaitingDays: 3), new(Search: "jo bark"), new(Search: "o", Route: EntryRoute.Experienced), new(Search: "family", InCvs: true)];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task No_list_reads_the_whole_table_or_sorts_it(ApplicationFilter filter)
    {
        var plans = await PlansOf(new ListApplications(filter));
        plans.ShouldNotBeEmpty();
        plans.Where(step => IsSort(step) && !IsCount(step)).Concat(Scans(plans)).ShouldBeEmpty(string.Join('\n', plans));
    }

    [Theory]
    [MemberData(nameof(Boards))]
    public async Task No_board_does_either(ApplicationFilter filter)
    {
        var plans = await PlansOf(new ShowBoard(filter));
        plans.ShouldNotBeEmpty();

        // What may be sorted is the few seats of one person, and the stages of those who are counted: a thousand of each at most.
        var sorts = plans.Where((step, i) => IsSort(step) && !IsCount(step) && !plans.Take(i).TakeLast(3).Any(s => s.StartsWith("CORRELATED", StringComparison.Ordinal)));
        sorts.Concat(Scans(plans)).ShouldBeEmpty(string.Join('\n', plans));
    }

    private static bool IsSort(string step) => step.Contains("TEMP B-TREE", StringComparison.Ordinal);

    // The stages of those who are counted for the tabs and columns: a thousand of each at most.
    private static bool IsCount(string step) => step.EndsWith("GROUP BY", StringComparison.Ordinal);

    private static IEnumerable<string> Scans(IReadOnlyList<string> plans) =>
        plans.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal) && !IsAlongAnIndex(step) && !plans.Contains("CO-ROUTINE" + step[4..]));

    // A limit stops a walk along an index, and a co-routine hands over only what its own limit let through.
    private static bool IsAlongAnIndex(string step) => step.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal) || step.Contains("USING INDEX", StringComparison.Ordinal);

    private async Task<IReadOnlyList<string>> PlansOf(IBaseRequest request)
    {
        await using var scope = _service.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActor>().Become(new Actor(ActorKind.Staff, Guid.NewGuid().ToString(), "Priya Shah"), StaffRole.Recruiter);
        var sender = scope.ServiceProvider.GetRequiredService<ISender>();
        await sender.Send(new ListApplications(new()));
        using var log = _service.ListenToQueries();
        await sender.Send(request);
        var plans = new List<string>();
        foreach (var query in log.Queries) plans.AddRange(await _service.PlanOf(query));
        return plans;
    }
}
