using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Changes a day and the seats on it while nobody else can: hold, read, change, one save, commit.</summary>
internal sealed class DayDesk(IRecruitmentDb db)
{
    /// <param name="alsoHeld">Other days on which the change frees a place.</param>
    public async Task<Outcome> Change(Guid dayId, Func<AssessmentDay, List<Seat>, Task<Refusal?>> change, CancellationToken cancellationToken, params IEnumerable<Guid> alsoHeld)
    {
        await using var held = await db.Hold(cancellationToken, alsoHeld.Append(dayId));
        if (await db.AssessmentDays.SingleOrDefaultAsync(d => d.Id == dayId, cancellationToken) is not { } day) return new NotFound();
        var seats = await db.Seats.Where(s => s.DayId == dayId && s.Status != SeatStatus.GivenBack && s.Status != SeatStatus.Cancelled).ToListAsync(cancellationToken);
        day.PlaceLast((await db.ReadersOn(dayId).ToListAsync(cancellationToken)).Select(r => (r.StaffId, r.CandidateId)));
        if (await change(day, seats) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }

    /// <summary>Only on the day that the organiser saw: a colleague may have moved it, called it off or changed its panel meanwhile, or somebody may have booked.</summary>
    public Task<Outcome> Change(Guid dayId, Guid seen, Func<AssessmentDay, List<Seat>, Task<Refusal?>> change, CancellationToken cancellationToken) =>
        Change(dayId, async (day, seats) => day.Version == seen ? await change(day, seats) : day.IsOn ? new StaleForm() : new DayIsOver(), cancellationToken);

    public Task<Outcome> Change(Guid dayId, Func<AssessmentDay, List<Seat>, Refusal?> change, CancellationToken cancellationToken) =>
        Change(dayId, (day, seats) => Task.FromResult(change(day, seats)), cancellationToken);
}
