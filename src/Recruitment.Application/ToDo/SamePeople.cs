using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.ToDo;

/// <summary>People who may be people we know: somebody has to ask. Where a CV waits for the answer, the 24 hours run.</summary>
internal sealed class SamePeople(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.SamePerson;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await db.PossibleSamePeople.AsNoTracking()
        .Where(p => p.State == SamePersonState.Open)
        .OrderBy(p => p.FoundAt).Take(atMost)
        .Select(p => new { p.Id, p.Typed.Name, p.FoundAt, IsHeld = p.Held != null }).ToListAsync(cancellationToken))
        .Select(p => new ToDoItem(
            p.Name, p.IsHeld ? "A CV from another address waits: ask whether this is one person" : "Ask whether this is one person", $"/staff/applications/same-person/{p.Id}",
            p.IsHeld ? p.FoundAt + Domain.JobApplications.ReplyClock.Promise : null))];
}
