using Microsoft.EntityFrameworkCore;
using Recruitment.Application.ToDo;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.Scoring;

/// <summary>People about whom a sheet is in and whom nobody has checked in: it counts when a person says that they are here.</summary>
internal sealed class ArrivalsToDo(IRecruitmentDb db) : IToDoSource
{
    public ToDoGroup Group => ToDoGroup.Arrivals;

    public string? AllHref => null;

    public async Task<IReadOnlyList<ToDoItem>> Open(int atMost, DateTimeOffset now, CancellationToken cancellationToken) => [.. (await (
        from seat in db.SeatsToAskAbout().AsNoTracking()
        join candidate in db.Candidates on seat.CandidateId equals candidate.Id
        join day in db.AssessmentDays on seat.DayId equals day.Id
        where day.Status == DayStatus.Open || day.Status == DayStatus.Published
        orderby day.StartsAt, candidate.FoldedName
        select new { seat.Id, seat.DayId, candidate.Name, day.EndsAt }).Take(atMost).ToListAsync(cancellationToken))
        .Select(a => new ToDoItem(a.Name, "A sheet about them is in, and they are not checked in. Are they here?", $"/staff/days/{a.DayId}#seat-{a.Id}", a.EndsAt))];
}

internal static class Arrivals
{
    /// <summary>Not checked in, and yet somebody has submitted a sheet: also after somebody said that they had not come.</summary>
    public static IQueryable<Seat> SeatsToAskAbout(this IRecruitmentDb db) => db.Seats.Where(s =>
        ((s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked) && db.ScoreSheets.Any(m => m.SeatId == s.Id && m.SubmittedAt != null))
        || (s.Status == SeatStatus.DidNotAttend && db.ScoreSheets.Any(m => m.SeatId == s.Id && m.SubmittedAt > s.StatusSince)));
}
