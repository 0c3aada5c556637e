using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.ToDo;

/// <summary>People who may be people we know: somebody has to ask. Whom their own mailbox asks is not among them.</summary>
internal sealed class SamePeople(IRecruitmentDb db, Unnamed unnamed) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.SamePerson;

    public string AllHref => "/staff/applications/same-person";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from p in db.PossibleSamePeople.AsNoTracking()
        join known in db.Candidates on p.KnownCandidateId equals known.Id
        join other in db.Candidates on p.OtherCandidateId equals other.Id
        where p.State == SamePersonState.Open && p.DueAt != null
        orderby p.DueAt, p.Id
        select new
        {
            p.Id, p.DueAt, Known = known.Name, Other = other.Name,
            KnownUnnamed = unnamed.Applications.Where(u => u.CandidateId == known.Id).Select(u => u.Reference).FirstOrDefault(),
            OtherUnnamed = unnamed.Applications.Where(u => u.CandidateId == other.Id).Select(u => u.Reference).FirstOrDefault(),
        }).Take(atMost).ToListAsync(cancellationToken))
        .Select(p => new ToDoItem(
            Both(Unnamed.OneOfTwo(p.Known, p.KnownUnnamed, p.OtherUnnamed), Unnamed.OneOfTwo(p.Other, p.OtherUnnamed, p.KnownUnnamed)), "Ask whether this is one person",
            $"/staff/applications/same-person/{p.Id}", p.DueAt))];

    private static string Both(string known, string other) => known == other ? other : $"{known} and {other}";
}
