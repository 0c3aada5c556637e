using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>People who were invited, were asked every day, and have chosen no day: the messages have stopped, and somebody rings.</summary>
internal sealed class NoDayChosenToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.NoDayChosen;

    public string AllHref => "/staff/applications?stage=WithCandidate";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now.AddDays(-SeatReminders.DaysOfNudging - 1);
        return [.. (await db.JobApplications.AsNoTracking()
            .Where(a => a.Status == ApplicationStatus.Invited && a.ReplyDueAt == null && a.StatusSince <= since).OrderBy(a => a.StatusSince)
            .Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { a.Id, c.Name, c.Phone }).Take(atMost).ToListAsync(cancellationToken))
            .Select(a => new ToDoItem(a.Name, a.Phone, $"/staff/applications/{a.Id}"))];
    }
}
