using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The candidate takes another day. Only this seat and the two counts of places change.</summary>
[ByLink]
public sealed record MoveSeat(string Token, Guid DayId) : IRequest<Outcome>;

/// <summary>To a candidate, when they choose another day; the calendar file moves the same entry.</summary>
public sealed record SeatMoved(string Name, string Before, string When, string Where, string Link) : Email;

internal sealed class MoveSeatHandler(IRecruitmentDb db, PrivateLinks links, Seating seating, Calendars calendars, Acts acts) : IRequestHandler<MoveSeat, Outcome>
{
    public async Task<Outcome> Handle(MoveSeat request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        if (await LiveSeat(id).AsNoTracking().Select(s => (Guid?)s.DayId).SingleOrDefaultAsync(cancellationToken) is not { } heldDay) return new SeatHasMovedOn();
        await using var held = await db.Hold(cancellationToken, heldDay, request.DayId);
        if (await LiveSeat(id).SingleOrDefaultAsync(cancellationToken) is not { } seat || seat.DayId != heldDay) return new SeatHasMovedOn();
        if (seat.DayId == request.DayId) return Outcome.Done;
        var days = await db.AssessmentDays.Where(d => d.Id == seat.DayId || d.Id == request.DayId).ToDictionaryAsync(d => d.Id, cancellationToken);
        if (!days.TryGetValue(request.DayId, out var day)) return new DayIsNotOpen();
        var (from, application) = (days[seat.DayId], await db.JobApplications.SingleAsync(a => a.Id == id, cancellationToken));
        var candidate = await db.Candidates.SingleAsync(c => c.Id == seat.CandidateId, cancellationToken);

        var act = acts.By(ActorKind.Candidate, candidate.Id, candidate.Name);
        var calendar = await calendars.Load(cancellationToken);
        if (calendar.IsShut(day.Date)) return new DayIsNotOpen();
        if (calendar.IsTooSoon(day, act.At)) return new TooShortNotice();
        if (seating.Move(application, candidate, seat, from, day, act) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }

    private IQueryable<Seat> LiveSeat(Guid? applicationId) =>
        db.Seats.Where(s => s.JobApplicationId == applicationId && (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked));
}
