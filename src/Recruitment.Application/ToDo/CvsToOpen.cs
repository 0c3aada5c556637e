using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.ToDo;

/// <summary>CVs that wait for a reply and could not be read: an odd or damaged file is nobody's fault, and a person opens it.</summary>
internal sealed class CvsToOpen(IRecruitmentDb db, Unnamed unnamed) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.CvsToOpen;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from t in db.CvTexts.AsNoTracking()
        where t.NotRead != null && t.NotRead != CvNotRead.NoWordsInIt
        join a in db.JobApplications on t.JobApplicationId equals a.Id
        where a.Stage == Stage.ToReply && !db.CvTexts.Any(newer => newer.JobApplicationId == a.Id && newer.Number > t.Number)
        orderby a.ReplyDueAt, a.Id
        select new { a.Id, a.Reference, a.ReplyDueAt, Name = unnamed.Applications.Any(u => u.Id == a.Id) ? a.Reference : db.Candidates.Where(c => c.Id == a.CandidateId).Select(c => c.Name).First() }).Take(atMost).ToListAsync(cancellationToken))
        .Select(a => new ToDoItem(a.Name, "The CV could not be read: open the file, or ask for another", $"/staff/applications/{a.Id}/cv", a.ReplyDueAt))];
}
