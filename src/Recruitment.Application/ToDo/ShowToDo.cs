using MediatR;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.ToDo;

/// <summary>The staff home: everything that waits for somebody, grouped, the most urgent first.</summary>
[For(Policy.Casework)]
public sealed record ShowToDo : IRequest<ToDoView>;

/// <param name="WaitingForReply">How many people wait for a reply.</param>
/// <param name="FirstDueAt">When the first of them is promised one.</param>
public sealed record ToDoView(int WaitingForReply, DateTimeOffset? FirstDueAt, IReadOnlyList<ToDoList> Lists);

/// <param name="Items">The most urgent, at most <see cref="ToDoList.Shown"/>.</param>
/// <param name="More">There are more than these.</param>
/// <param name="AllHref">The page that lists them all, if there is one.</param>
public sealed record ToDoList(ToDoGroup Group, IReadOnlyList<ToDoItem> Items, bool More, string? AllHref)
{
    public const int Shown = 10;
}

/// <param name="What">What to open: a person's name, a day.</param>
/// <param name="Detail">What is to be done, in a few words.</param>
/// <param name="DueAt">By when; null where nothing is promised.</param>
/// <param name="ForManagers">Only those who decide can do it; the others see that it waits.</param>
public sealed record ToDoItem(string What, string Detail, string Href, DateTimeOffset? DueAt = null, bool ForManagers = false);

/// <summary>In the order in which they stand on the page.</summary>
public enum ToDoGroup
{
    Replies,

    /// <summary>No words could be had: somebody has to open the file.</summary>
    CvsToOpen,
    MailProblems,

    /// <summary>What the service could not do by itself.</summary>
    SetAside,
    Days,

    /// <summary>A sheet is in about somebody who is not checked in: are they here?</summary>
    Arrivals,

    /// <summary>They left after a pass, and whoever counts on them may not know.</summary>
    Leavers,

    /// <summary>It is their turn, and nothing comes: ring them.</summary>
    ToRing,
    Ratings,
    WashUps,

    /// <summary>What one person settled alone waits for a second.</summary>
    Confirmations,
    Decisions,

    /// <summary>An application ends by two people: the second is waited for.</summary>
    Closings,
    ReferencesToDecide,
    References,
    Offers,
    Checks,
    Register,
    Students,
    FirstYear,
    SamePerson,
    Adjustments,
}

/// <summary>One group of the to-do list: a class in a file of its own, found by its kind, which asks the database one question.</summary>
internal interface IToDoSource
{
    ToDoGroup Group { get; }

    /// <summary>The page that lists all of this kind.</summary>
    string? AllHref { get; }

    /// <summary>The most urgent first, no more than <paramref name="atMost"/>.</summary>
    Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken);
}

internal sealed class ShowToDoHandler(IEnumerable<IToDoSource> sources, IStageCounts stages, TimeProvider time) : IRequestHandler<ShowToDo, ToDoView>
{
    public async Task<ToDoView> Handle(ShowToDo request, CancellationToken cancellationToken)
    {
        var lists = new List<ToDoList>();
        foreach (var source in sources.OrderBy(s => s.Group))
        {
            var items = await source.Open(ToDoList.Shown + 1, time.GetUtcNow(), cancellationToken);
            if (items.Count > 0) lists.Add(new ToDoList(source.Group, [.. items.Take(ToDoList.Shown)], items.Count > ToDoList.Shown, source.AllHref));
        }

        // Whoever's reply did not arrive waits for one as well.
        var unheard = lists.Find(l => l.Group == ToDoGroup.MailProblems)?.Items.Where(i => i.DueAt is not null).ToList() ?? [];
        var waiting = (await stages.Now(cancellationToken)).GetValueOrDefault(Stage.ToReply) + unheard.Count;
        var owed = lists.Find(l => l.Group == ToDoGroup.Replies)?.Items ?? [];
        return new ToDoView(waiting, owed.Concat(unheard).Min(i => i.DueAt), lists);
    }
}
