using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.Checks;

namespace Recruitment.Application.Checks;

/// <summary>Checks that nobody has asked for, that wait for a signature or a manager, or that are later than hoped; one line a person.</summary>
internal sealed class ChecksToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Checks;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(now);
        var open = await (
            from o in db.OffersUnderWay()
            let waiting = o.Offer.Conditions.Where(x => x.State != ConditionState.Met && x.State != ConditionState.Waived && (x.State != ConditionState.Asked || x.DueOn < today))
            where waiting.Any()
            orderby waiting.Min(x => x.DueOn), o.JobApplicationId
            select new { o.JobApplicationId, o.Name, Waiting = waiting.Select(x => new { x.Kind, x.State, x.DueOn }).ToList() }).Take(atMost).ToListAsync(cancellationToken);
        return [.. open.Select(o => new ToDoItem(
            o.Name, Detail([.. o.Waiting.OrderBy(w => w.Kind).Select(w => (w.Kind, w.State))]), $"/staff/applications/{o.JobApplicationId}/checks", LondonTime.At(o.Waiting.Min(w => w.DueOn), new TimeOnly(17, 0))))];
    }

    private static string Detail(IReadOnlyList<(ConditionKind Kind, ConditionState State)> waiting)
    {
        if (waiting.Count(w => w.State == ConditionState.NotAsked) > 1) return "Ask for the checks";
        var (kind, state) = waiting[0];
        var first = $"{CheckWords.Of(kind)}: {What(state)}";
        return waiting.Count == 1 ? first : $"{first}, and {Words.Count(waiting.Count - 1, "more check", "more checks")}";
    }

    private static string What(ConditionState state) => state switch
    {
        ConditionState.NotAsked => "ask for it",
        ConditionState.Asked => "late",
        ConditionState.Received => "look at it and sign",
        ConditionState.AwaitingSecondSignature => "waits for a second signature",
        ConditionState.NeedsManager => "waits for a manager",
        ConditionState.NotMet => "not met",
        ConditionState.Met or ConditionState.Waived => "done",
    };
}
