using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;

namespace Recruitment.Application.ToDo;

/// <summary>Messages that did not arrive and that nobody has seen to: somebody has to ring.</summary>
internal sealed class MailProblems(IRecruitmentDb db, Unnamed unnamed) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.MailProblems;

    public string AllHref => "/staff/problems";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. (await NotArrived(atMost, now, cancellationToken)).Concat(await Held(atMost, now, cancellationToken)).Take(atMost)];

    private async Task<IEnumerable<ToDoItem>> Held(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => (await ListProblemsHandler.Held(db, unnamed, now, atMost, cancellationToken))
        .Select(h => new ToDoItem(h.Address, $"{Words.Count(h.Count, "letter")} to this address {(h.Count == 1 ? "waits" : "wait")}: too many were asked for in an hour", AllHref, null));

    private async Task<IEnumerable<ToDoItem>> NotArrived(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => (await (
        from m in ListProblemsHandler.Of(db, now)
        // A reply that has not arrived keeps its promise no better than none: its clock runs, and goes first.
        let due = db.JobApplications.Where(a => a.Id == m.JobApplicationId && a.Replies.Any(r => r.MessageId == m.Id)).Select(a => a.ReplyDueAt).FirstOrDefault()
        orderby due == null, due, m.NextAttemptAt
        select new { m.Id, ToName = unnamed.Applications.Where(u => u.Id == m.JobApplicationId).Select(u => u.Reference).FirstOrDefault() ?? m.ToName, m.Subject, DueAt = due }).Take(atMost).ToListAsync(cancellationToken))
        .Select(m => new ToDoItem(m.ToName, $"“{m.Subject}” has not arrived: ring them, or send it again", $"/staff/problems/{m.Id}", m.DueAt));
}
