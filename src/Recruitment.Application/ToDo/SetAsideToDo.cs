using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Sweeps;

namespace Recruitment.Application.ToDo;

/// <summary>What the service could not do by itself: a person does it until it works again.</summary>
internal sealed class SetAsideToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.SetAside;

    public string AllHref => "/staff/problems#set-aside";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. (await ListSetAsideHandler.Of(db).Take(atMost).ToListAsync(cancellationToken)).Select(s =>
            new ToDoItem(s.Reference ?? "The service", $"“{s.Sweep.Replace('-', ' ')}” did not work{(s.Reference is null ? "" : " for them")}: see why, and do it by hand if it cannot wait", AllHref))];
}
