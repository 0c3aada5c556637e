using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.ToDo;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>What people with a place need and nobody has arranged yet. Their words are on the day's page, not here.</summary>
internal sealed class AdjustmentsToDo(IRecruitmentDb db, Acts acts) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Adjustments;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from seat in db.Seats.AsNoTracking()
        join day in db.AssessmentDays on seat.DayId equals day.Id
        join candidate in db.Candidates on seat.CandidateId equals candidate.Id
        where seat.Status == SeatStatus.Booked && day.StartsAt > now && candidate.Adjustments != null && seat.ArrangedFor != candidate.Adjustments
            && !db.PlacedWith(acts.StaffId).Contains(candidate.Id) && !db.KnownTo(acts.StaffId).Contains(candidate.Id)
        orderby day.StartsAt, candidate.Name
        select new { day.Id, day.StartsAt, candidate.Name }).Take(atMost).ToListAsync(cancellationToken))
        .Select(a => new ToDoItem(a.Name, "says what they need on the day", $"/staff/days/{a.Id}#adjustments", a.StartsAt))];
}
