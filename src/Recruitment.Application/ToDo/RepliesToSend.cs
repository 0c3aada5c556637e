using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.ToDo;

/// <summary>CVs without a reply, by the time that is left.</summary>
internal sealed class RepliesToSend(IRecruitmentDb db, Unnamed unnamed) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Replies;

    public string AllHref => "/staff/applications?stage=ToReply&sort=DueFirst";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from a in db.JobApplications.AsNoTracking()
        where a.Stage == Stage.ToReply
        // One row for one address and vacancy: the one that is due first.
        where !db.JobApplications.Any(o => o.Stage == Stage.ToReply && ((o.Id == a.TogetherWithId && o.ReplyDueAt <= a.ReplyDueAt)
            || (o.TogetherWithId == a.Id && o.ReplyDueAt < a.ReplyDueAt) || (o.TogetherWithId == a.TogetherWithId && o.TogetherWithId != null && o.Id.CompareTo(a.Id) < 0)))
        orderby a.ReplyDueAt, a.Id
        select new
        {
            a.Id, a.Reference, a.ReplyDueAt, a.OwnerName, LookAskedBy = a.SecondLook == null ? null : a.SecondLook.AskedBy,
            Name = unnamed.Applications.Any(u => u.Id == a.Id) ? a.Reference : db.Candidates.Where(c => c.Id == a.CandidateId).Select(c => c.Name).First(),
            First = db.JobApplications.Where(o => o.Id == a.TogetherWithId && o.Stage == Stage.ToReply).Select(o => (Guid?)o.Id).FirstOrDefault(),
            HasNewer = a.TogetherWithId != null || db.JobApplications.Any(o => o.TogetherWithId == a.Id && o.Stage == Stage.ToReply),
            Title = db.Vacancies.Where(v => v.Id == a.VacancyId).Select(v => v.Title).First(),
        }).Take(atMost).ToListAsync(cancellationToken))
        .Select(a => new ToDoItem(
            a.Name, a.LookAskedBy is { } by ? $"{by} asks for a second look" : a.OwnerName is { } owner ? $"{a.Title}, with {owner}{Newer(a.HasNewer)}" : a.Title + Newer(a.HasNewer),
            $"/staff/applications/{a.First ?? a.Id}/reply", a.ReplyDueAt))];

    private static string Newer(bool hasNewer) => hasNewer ? ". A newer CV, not confirmed yet" : "";
}
