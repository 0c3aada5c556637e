using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>People whose wash-up is finished and whom nobody has told anything: their result is promised for 6pm of the day itself. [product.md, feature 58]</summary>
internal sealed class DecisionsToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Decisions;

    public string? AllHref => "/staff/applications?stage=Assessed";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from application in db.JobApplications.AsNoTracking()
        join candidate in db.Candidates on application.CandidateId equals candidate.Id
        from washUp in db.WashUps.Where(w => w.JobApplicationId == application.Id && w.FinishedAt != null).OrderByDescending(w => w.FinishedAt).Take(1)
        join day in db.AssessmentDays on washUp.DayId equals day.Id
        where application.Status == ApplicationStatus.WashedUp && (washUp.FeedbackCheckedBy == null || !washUp.Confirmations.Any(c => c.ConfirmedById == null && c.Kind != ConfirmKind.DiffersFromArithmetic))
        orderby day.Date, candidate.FoldedName
        select new { application.Id, candidate.Name, day.Date, IsChecked = washUp.FeedbackCheckedBy != null }).Take(atMost).ToListAsync(cancellationToken))
        .Select(d => d.IsChecked
            ? new ToDoItem(d.Name, "Decide, and send the result with what we saw", $"/staff/applications/{d.Id}/assessment/decision", Decision.ResultDue(d.Date), ForManagers: true)
            : new ToDoItem(d.Name, "Check the three lines of feedback: the decision waits for them", $"/staff/applications/{d.Id}/assessment", Decision.ResultDue(d.Date)))];
}
