using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The applications of a list as a board: a column for each stage that is still going, and in it those who come first.</summary>
[For(Policy.Casework)]
public sealed record ShowBoard(ApplicationFilter Filter) : IRequest<Board>
{
    public const int CardsInAColumn = 10;
}

/// <summary>One card of the board, as it would be on it now.</summary>
[For(Policy.Casework)]
public sealed record ShowBoardCard(Guid Id) : IRequest<BoardCard?>;

/// <param name="IsCutOff">More were found than anybody looks through: the board holds the newest thousand.</param>
public sealed record Board(IReadOnlyList<BoardColumn> Columns, bool IsCutOff = false)
{
    public bool IsEmpty => Columns.All(c => c.Cards.Count == 0);
}

/// <param name="Sort">The order of the list in which the same people come first.</param>
/// <param name="Count">All that match, with and without a card.</param>
/// <param name="MayBeMore">The count was broken off.</param>
public sealed record BoardColumn(Stage Stage, ApplicationSort Sort, int Count, bool MayBeMore, IReadOnlyList<BoardCard> Cards);

/// <param name="DayId">The assessment day they come to, or came to.</param>
/// <param name="Open">The deeds of colleagues that would move them on now.</param>
public sealed record BoardCard(ApplicationRow Row, Guid? DayId, DateTimeOffset? DayStartsAt, IReadOnlySet<ApplicationAction> Open);

internal sealed class ShowBoardHandler(ApplicationFinder finder, OpenDeeds deeds, IStageCounts stages) : IRequestHandler<ShowBoard, Board>, IRequestHandler<ShowBoardCard, BoardCard?>
{
    private const int CardsInAColumn = ShowBoard.CardsInAColumn;
    private const int MostCounted = ListApplicationsHandler.MostCounted;

    private static readonly Stage[] _going = [.. Enum.GetValues<ApplicationStatus>().Where(s => !s.IsEnding()).Select(s => s.Stage()).Distinct().Order()];
    private static readonly Stage[] _ended = [.. Enum.GetValues<Stage>().Except(_going)];

    public async Task<Board> Handle(ShowBoard request, CancellationToken cancellationToken)
    {
        var lists = _going.Select(stage => request.Filter with { Stage = stage, Sort = SortOf(stage), After = null, Before = null }).ToList();
        return request.Filter.HasSearch ? await Found(request.Filter, lists, cancellationToken) : await Listed(lists, cancellationToken);
    }

    public async Task<BoardCard?> Handle(ShowBoardCard request, CancellationToken cancellationToken) =>
        (await deeds.CardsOf(await finder.These([request.Id]).ToListAsync(cancellationToken), cancellationToken)).SingleOrDefault();

    /// <summary>Who waits longest comes first, and where a reply is owed, who has least time left. In post nobody waits: there the newest do.</summary>
    private static ApplicationSort SortOf(Stage stage) => stage switch
    {
        Stage.ToReply => ApplicationSort.DueFirst,
        Stage.InPost or Stage.Ended => ApplicationSort.Newest,
        Stage.WithCandidate or Stage.Booked or Stage.Assessed or Stage.Offer or Stage.Starting => ApplicationSort.LongestWait,
    };

    private async Task<Board> Listed(List<ApplicationFilter> lists, CancellationToken cancellationToken)
    {
        var cards = await deeds.CardsOf(await finder.Firsts(lists, CardsInAColumn).ToListAsync(cancellationToken), cancellationToken);
        var columns = lists.ConvertAll(list => (List: list, Cards: InOrder(list, cards).ToList()));
        var counts = columns.TrueForAll(c => c.Cards.Count < CardsInAColumn) ? new Dictionary<Stage, int>()
            : lists[0].IsNarrowed ? await finder.Counts(lists, MostCounted + 1).ToDictionaryAsync(c => c.Stage, c => c.Count, cancellationToken)
            : await stages.Now(cancellationToken);
        return new Board([.. columns.Select(c => ColumnOf(c.List, c.Cards, c.Cards.Count < CardsInAColumn ? c.Cards.Count : counts.GetValueOrDefault(c.List.Stage!.Value, CardsInAColumn)))]);

        BoardColumn ColumnOf(ApplicationFilter list, IReadOnlyList<BoardCard> own, int count) =>
            list.IsNarrowed && count > MostCounted ? new(list.Stage!.Value, list.Order, MostCounted, true, own) : new(list.Stage!.Value, list.Order, count, false, own);
    }

    // The finds are walked through once for all columns, the newest first as in the list.
    private async Task<Board> Found(ApplicationFilter filter, List<ApplicationFilter> lists, CancellationToken cancellationToken)
    {
        var finds = await finder.Finds(filter, _ended).Take(MostCounted + 1).ToListAsync(cancellationToken);
        var isCutOff = finds.Count > MostCounted;
        var byStage = finds.Take(MostCounted).ToLookup(f => f.Stage, f => f.Id);
        var shown = _going.SelectMany(stage => byStage[stage].Take(CardsInAColumn)).ToList();
        var rows = shown.Count == 0 ? [] : await finder.These(shown).ToListAsync(cancellationToken);
        var cards = (await deeds.CardsOf(rows, cancellationToken)).ToDictionary(c => c.Row.Id);
        return new Board(
            lists.ConvertAll(list => new BoardColumn(
                list.Stage!.Value, list.Order, byStage[list.Stage.Value].Count(), isCutOff, [.. byStage[list.Stage.Value].Take(CardsInAColumn).Where(cards.ContainsKey).Select(id => cards[id])])),
            isCutOff);
    }

    private static IEnumerable<BoardCard> InOrder(ApplicationFilter list, IEnumerable<BoardCard> cards)
    {
        var own = cards.Where(c => c.Row.Status.Stage() == list.Stage);
        return list.Order switch
        {
            ApplicationSort.DueFirst => own.OrderBy(c => c.Row.ReplyDueAt).ThenBy(c => c.Row.Id),
            ApplicationSort.LongestWait => own.OrderBy(c => c.Row.StatusSince).ThenBy(c => c.Row.Id),
            ApplicationSort.Newest or ApplicationSort.Oldest or ApplicationSort.Name => own.OrderByDescending(c => c.Row.Id),
        };
    }
}
