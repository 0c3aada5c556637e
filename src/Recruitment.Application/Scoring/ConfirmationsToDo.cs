using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>What one person alone has settled about somebody and a second person has to confirm before anybody decides.</summary>
internal sealed class ConfirmationsToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Confirmations;

    public string? AllHref => "/staff/applications?stage=Assessed";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from washUp in db.WashUps.AsNoTracking()
        join application in db.JobApplications on washUp.JobApplicationId equals application.Id
        join candidate in db.Candidates on application.CandidateId equals candidate.Id
        join day in db.AssessmentDays on washUp.DayId equals day.Id
        where washUp.FinishedAt != null && application.Status == ApplicationStatus.WashedUp && washUp.Confirmations.Any(c => c.ConfirmedById == null)
        orderby day.Date, candidate.FoldedName
        select new { application.Id, candidate.Name, day.Date, First = washUp.Confirmations.Where(c => c.ConfirmedById == null).OrderBy(c => c.Number).Select(c => c.FirstName).First() })
        .Take(atMost).ToListAsync(cancellationToken))
        .Select(c => new ToDoItem(
            c.Name, $"Read the evidence and confirm: somebody other than {c.First}", $"/staff/applications/{c.Id}/assessment/confirm", Decision.ResultDue(c.Date), ForManagers: true))];
}
