using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>Days with people about whom every sheet is in and the talk is not finished; one line for each day, without a word of what was rated.</summary>
internal sealed class WashUpsToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.WashUps;

    public string? AllHref => "/staff/days";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from washUp in db.WashUps
        join application in db.JobApplications on washUp.JobApplicationId equals application.Id
        join day in db.AssessmentDays on washUp.DayId equals day.Id
        where washUp.OpenedAt != null && washUp.FinishedAt == null && application.Status == ApplicationStatus.Rated
        group washUp by new { day.Id, day.Date } into waiting
        orderby waiting.Key.Date
        select new { waiting.Key.Id, waiting.Key.Date, Count = waiting.Count() }).Take(atMost).ToListAsync(cancellationToken))
        .Select(d => new ToDoItem(Words.Day(d.Date), $"{Words.Count(d.Count, "person", "people")} to talk about: every sheet is in", $"/staff/days/{d.Id}/wash-up", Decision.ResultDue(d.Date), ForManagers: true))];
}
