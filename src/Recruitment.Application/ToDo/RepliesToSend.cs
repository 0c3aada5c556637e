using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.ToDo;

/// <summary>CVs without a reply, by the time that is left.</summary>
internal sealed class RepliesToSend(IRecruitmentDb db, ServiceSettings settings) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Replies;

    public string AllHref => "/staff/applications?stage=ToReply&sort=DueFirst";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from a in db.JobApplications.AsNoTracking()
        where a.Stage == Stage.ToReply
        orderby a.ReplyDueAt, a.Id
        select new
        {
            a.Id, a.Reference, a.ReplyDueAt, a.OwnerName, LookAskedBy = a.SecondLook == null ? null : a.SecondLook.AskedBy,
            Name = db.Candidates.Where(c => c.Id == a.CandidateId).Select(c => c.Name).First(),
            Title = db.Vacancies.Where(v => v.Id == a.VacancyId).Select(v => v.Title).First(),
        }).Take(atMost).ToListAsync(cancellationToken))
        .Select(a => new ToDoItem(
            settings.NameBlind ? a.Reference : a.Name, a.LookAskedBy is { } by ? $"{by} asks for a second look" : a.OwnerName is { } owner ? $"{a.Title}, with {owner}" : a.Title,
            $"/staff/applications/{a.Id}/reply", a.ReplyDueAt))];
}
