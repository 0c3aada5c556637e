using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;

namespace Recruitment.Application.ToDo;

/// <summary>Messages that did not arrive and that nobody has seen to: somebody has to ring.</summary>
internal sealed class MailProblems(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.MailProblems;

    public string AllHref => "/staff/problems";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await ListProblemsHandler.Of(db, now)
        .OrderBy(m => m.NextAttemptAt).Take(atMost)
        .Select(m => new { m.Id, m.ToName, m.Subject }).ToListAsync(cancellationToken))
        .Select(m => new ToDoItem(m.ToName, $"“{m.Subject}” has not arrived: ring them, or send it again", $"/staff/problems/{m.Id}"))];
}
