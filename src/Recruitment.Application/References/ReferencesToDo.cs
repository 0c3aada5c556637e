using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>Calls that are due; notes of calls that nobody finished, or that the referee has not confirmed.</summary>
internal sealed class ReferencesToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.References;

    public string AllHref => "/staff/references";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. (await Calls(atMost, now, cancellationToken)).Concat(await NotesToDo.Of(db, forManagers: false, atMost, now, cancellationToken)).OrderBy(i => i.DueAt).Take(atMost)];

    private async Task<IEnumerable<ToDoItem>> Calls(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => (await (
        from referee in db.Referees.AsNoTracking()
        join application in db.JobApplications on referee.JobApplicationId equals application.Id
        join candidate in db.Candidates on application.CandidateId equals candidate.Id
        where referee.CallDueAt <= now && Referee.AreAskedAt.Contains(application.Status)
        orderby referee.CallDueAt
        select new { referee.Id, referee.Name, DueAt = referee.CallDueAt!.Value, Candidate = candidate.Name, Tries = referee.Attempts.Count }).Take(atMost).ToListAsync(cancellationToken))
        .Select(c => new ToDoItem(c.Name, $"Call about {c.Candidate}{(c.Tries > 0 ? $", tried {(c.Tries == 1 ? "once" : $"{c.Tries} times")}" : "")}", $"/staff/references/{c.Id}", NotesToDo.EndOfWork(c.DueAt)));
}
