using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.ToDo;

/// <summary>People who may be people we know: somebody has to ask. Whom their own mailbox asks is not among them.</summary>
internal sealed class SamePeople(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.SamePerson;

    public string AllHref => "/staff/applications/same-person";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from p in db.PossibleSamePeople.AsNoTracking()
        join known in db.Candidates on p.KnownCandidateId equals known.Id
        join other in db.Candidates on p.OtherCandidateId equals other.Id
        where p.State == SamePersonState.Open && p.DueAt != null
        orderby p.DueAt, p.Id
        select new { p.Id, p.DueAt, Known = known.Name, Other = other.Name }).Take(atMost).ToListAsync(cancellationToken))
        .Select(p => new ToDoItem(p.Other == p.Known ? p.Other : $"{p.Known} and {p.Other}", "Ask whether this is one person", $"/staff/applications/same-person/{p.Id}", p.DueAt))];
}
