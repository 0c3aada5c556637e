using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Staff;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Days of the next week whose panel or groups are not ready, people who came and whom nobody is to see, and days that are over and not closed.</summary>
internal sealed class DaysToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Days;

    public string AllHref => "/staff/days";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var soon = now + PanelRule.AmberBefore;
        var days = await db.AssessmentDays.AsNoTracking().Where(d => (d.Status == DayStatus.Open || d.Status == DayStatus.Published) && d.StartsAt <= soon).OrderBy(d => d.StartsAt)
            .Select(d => new
            {
                d.Id,
                d.Date,
                d.StartsAt,
                d.EndsAt,
                d.Status,
                d.SeatsTaken,
                d.Panel,
                Kinds = d.Assessors.Select(a => a.Kind).ToList(),
                HereWithoutGroup = db.Seats.Count(s => s.DayId == d.Id && s.Group == null && s.Status == SeatStatus.Attended),
                WithoutGroup = db.Seats.Count(s => s.DayId == d.Id && s.Group == null && (s.Status == SeatStatus.Booked || s.Status == SeatStatus.Held)),
            }).ToListAsync(cancellationToken);
        return
        [
            .. from day in days
               let missing = PanelRule.Missing(day.Panel, day.Kinds)
               let what = day switch
               {
                   _ when day.EndsAt < now => "is over: say who came, then close it",
                   { HereWithoutGroup: > 0 } => $"{Words.Count(day.HereWithoutGroup, "person is", "people are")} here and in no group: {(day.Status == DayStatus.Open ? "publish the groups" : "fit them in")}",
                   _ when day.StartsAt < now => null,
                   _ when missing.Count > 0 => $"needs {Words.List(missing.Select(k => $"a {RoleWords.Of(k)}"))}",
                   { Status: DayStatus.Open, SeatsTaken: > 0 } => "publish the groups",
                   { Status: DayStatus.Published, WithoutGroup: > 0 } => $"{Words.Count(day.WithoutGroup, "person", "people")} booked late and still to be fitted in",
                   _ => null,
               }
               where what is not null
               select new ToDoItem(Words.Day(day.Date), what, $"/staff/days/{day.Id}", day.StartsAt),
        ];
    }
}
