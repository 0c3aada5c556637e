using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>Sheets that assessors still owe when their day is over; one line for each assessor and day.</summary>
internal sealed class RatingsToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Ratings;

    public string? AllHref => "/staff/days";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from owed in db.OwedSheets()
        join day in db.AssessmentDays on owed.DayId equals day.Id
        join member in db.StaffMembers on owed.StaffId equals member.Id
        where day.EndsAt <= now && (owed.EndsAt == null || owed.EndsAt <= now)
        group owed by new { owed.DayId, day.Date, member.Id, member.Name } into sheets
        orderby sheets.Key.Date, sheets.Key.Name
        select new { sheets.Key.DayId, sheets.Key.Date, sheets.Key.Name, Count = sheets.Count() }).Take(atMost).ToListAsync(cancellationToken))
        .Select(o => new ToDoItem(o.Name, $"{Words.Count(o.Count, "sheet")} of {Words.Day(o.Date)} to submit: remind them, or go on without", $"/staff/days/{o.DayId}/ratings", Decision.ResultDue(o.Date)))];
}
