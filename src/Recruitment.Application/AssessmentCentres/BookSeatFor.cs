using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Somebody rang: the organiser puts them on this day, or moves them to it. A person may give shorter notice, and a third chance, than the page does.</summary>
[For(Policy.Recruiting)]
public sealed record BookSeatFor(Guid DayId, string Reference) : IRequest<Outcome>;

public sealed record NobodyWithThisReference() : Refusal("There is no application with this reference. It has 8 letters and numbers, like BCDF-2346.");

internal sealed class BookSeatForHandler(IRecruitmentDb db, Seating seating, Calendars calendars, Acts acts) : IRequestHandler<BookSeatFor, Outcome>
{
    public async Task<Outcome> Handle(BookSeatFor request, CancellationToken cancellationToken)
    {
        var reference = Tidy(request.Reference);
        var id = await db.JobApplications.Where(a => a.Reference == reference).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(cancellationToken);
        var live = db.Seats.Where(s => s.JobApplicationId == id && (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked));
        var heldDay = await live.Select(s => (Guid?)s.DayId).SingleOrDefaultAsync(cancellationToken);
        await using var held = await db.Hold(cancellationToken, request.DayId, heldDay ?? request.DayId);
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } application) return new NobodyWithThisReference();
        if (await db.AssessmentDays.SingleOrDefaultAsync(d => d.Id == request.DayId, cancellationToken) is not { } day) return new NotFound();
        var candidate = await db.Candidates.SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var seat = await live.SingleOrDefaultAsync(cancellationToken);
        if (seat?.DayId != heldDay) return new SeatHasMovedOn();
        if (seat?.DayId == day.Id) return Outcome.Done;
        if (await db.Seats.AnyAsync(s => s.DayId == day.Id && s.JobApplicationId == id && (s.Status == SeatStatus.Attended || s.Status == SeatStatus.DidNotAttend), cancellationToken))
            return new IsOnThisDayAlready();
        if (!day.HasBegun(acts.Now) && (await calendars.Load(cancellationToken)).IsShut(day.Date)) return new HouseIsShut();

        var from = seat is null ? null : await db.AssessmentDays.SingleAsync(d => d.Id == seat.DayId, cancellationToken);
        var act = acts.Because();
        if (from?.HasBegun(act.At) == true) return new TheirDayHasBegun();
        var missing = await db.Seats.CountAsync(s => s.DayId == day.Id && s.Status == SeatStatus.DidNotAttend, cancellationToken);
        if (day.TakePlaceAtTheDoor(missing, act.At) is { } full) return full;
        if ((seat is null || from is null ? seating.Put(application, candidate, day, act) : seating.Shift(application, candidate, seat, from, day, act)) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }

    /// <summary>As it was read out on the telephone: "bcdf 2346" is BCDF-2346.</summary>
    private static string Tidy(string reference)
    {
        var letters = string.Concat(reference.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 8 ? letters.Insert(4, "-") : letters;
    }
}
