using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Closings that wait for a second person, and people who were told what was found and have answered, or whose day for it is over.</summary>
internal sealed class ClosingsToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Closings;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(now);
        return [.. (await (
            from closing in db.Closings.AsNoTracking()
            join application in db.JobApplications on closing.JobApplicationId equals application.Id
            join candidate in db.Candidates on application.CandidateId equals candidate.Id
            where application.Stage != Stage.Ended && (closing.State == ClosingState.Proposed || (closing.State == ClosingState.Told && (closing.AnsweredAt != null || closing.Talk!.AnswerBy < today)))
            orderby closing.ProposedAt ?? closing.AnsweredAt
            select new { application.Id, application.Status, candidate.Name, closing.State, closing.ProposedBy, closing.ProposedByManager, closing.AnsweredAt }).Take(atMost).ToListAsync(cancellationToken))
            .Select(c => c.State == ClosingState.Proposed
                ? new ToDoItem(
                    c.Name, $"{c.ProposedBy} would close this application: a second person agrees, or not", $"/staff/applications/{c.Id}/close/agree",
                    ForManagers: c.Status.NeedsAManagerToClose() && !c.ProposedByManager)
                : new ToDoItem(c.Name, c.AnsweredAt is null ? "The day for their answer is over: decide how it goes on" : "They have answered what was found: decide how it goes on", $"/staff/applications/{c.Id}/close"))];
    }
}
