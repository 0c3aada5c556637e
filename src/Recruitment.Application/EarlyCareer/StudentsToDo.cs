using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.EarlyCareer;

/// <summary>Students who finish their final placement within eight weeks, or have finished it, and have no decision.</summary>
internal sealed class StudentsToDo(IRecruitmentDb db, Unnamed unnamed) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Students;

    public string? AllHref => "/staff/students";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var near = LondonTime.DayOf(now).AddDays(7 * OfferDates.PlacementWeeks[0]);
        var open = await (
            from a in db.StudentsOnTheWay()
            join c in db.Candidates on a.CandidateId equals c.Id
            where a.Student!.FinalPlacementEnds <= near && !db.Offers.Any(o => o.JobApplicationId == a.Id)
            orderby a.Student!.FinalPlacementEnds, a.Id
            select new { a.Id, Name = unnamed.Applications.Any(u => u.Id == a.Id) ? a.Reference : c.Name, Ends = a.Student!.FinalPlacementEnds }).Take(atMost).ToListAsync(cancellationToken);
        return [.. open.Select(s => new ToDoItem(
            s.Name, $"Placement ends on {Words.Date(s.Ends!.Value)}, no decision yet", $"/staff/applications/{s.Id}", LondonTime.At(s.Ends.Value, new TimeOnly(17, 0))))];
    }
}
