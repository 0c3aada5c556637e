using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Application.EarlyCareer;

/// <summary>Reviews of the first year that come up or are late, and people who have started without a programme.</summary>
internal sealed class FirstYearToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.FirstYear;

    public string? AllHref => "/staff/first-year";

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var near = LondonTime.DayOf(now).AddDays(ReviewNotices.DaysBefore);
        var reviews = await (
            from p in db.EarlyCareerProgrammes.AsNoTracking()
            join a in db.JobApplications on p.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where (p.Status == ProgrammeStatus.InProgress || p.Status == ProgrammeStatus.Extended) && p.NextReviewOn <= near
            orderby p.NextReviewOn, p.Id
            select new { p.Id, c.Name, p.NextReviewOn }).Take(atMost).ToListAsync(cancellationToken);
        var proposed = await (
            from p in db.EarlyCareerProgrammes.AsNoTracking()
            join a in db.JobApplications on p.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where p.Proposed != null
            orderby p.Proposed!.At, p.Id
            select new { p.Id, c.Name, p.Proposed!.By }).Take(atMost).ToListAsync(cancellationToken);
        var starters = await db.Starters().Take(atMost).ToListAsync(cancellationToken);
        return [.. proposed.Select(o => new ToDoItem(o.Name, $"Outcome recorded by {o.By}: a second person confirms it", $"/staff/first-year/{o.Id}/confirm"))
            .Concat(starters.Select(s => new ToDoItem(s.Name, "Started: begin the first year", $"/staff/first-year/begin/{s.JobApplicationId}")))
            .Concat(reviews.Select(r => new ToDoItem(r.Name, $"Review due on {Words.Date(r.NextReviewOn!.Value)}", $"/staff/first-year/{r.Id}", LondonTime.At(r.NextReviewOn.Value, new TimeOnly(17, 0)))))
            .Take(atMost)];
    }
}
