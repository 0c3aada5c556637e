using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>One tap: the candidate takes a place on a day. A second tap on the same day changes nothing.</summary>
[ByLink]
public sealed record BookSeat(string Token, Guid DayId) : IRequest<Outcome>;

/// <summary>To a candidate, when they take a place on a day, with a calendar file.</summary>
public sealed record SeatBooked(string Name, string When, string Where, string Link) : Email;

internal sealed class BookSeatHandler(IRecruitmentDb db, PrivateLinks links, Seating seating, Calendars calendars, Acts acts) : IRequestHandler<BookSeat, Outcome>
{
    public async Task<Outcome> Handle(BookSeat request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        await using var held = await db.Hold(cancellationToken, request.DayId);
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } application) return new NotFound();
        if (await db.AssessmentDays.SingleOrDefaultAsync(d => d.Id == request.DayId, cancellationToken) is not { } day) return new DayIsNotOpen();
        var candidate = await db.Candidates.SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var seats = await db.Seats.AsNoTracking().Where(s => s.JobApplicationId == id).ToListAsync(cancellationToken);
        if (seats.Find(s => s.IsLive) is { } mine) return mine.DayId == day.Id ? Outcome.Done : new HasAPlaceAlready();
        if (!Rebooking.IsAllowedAfter(seats.Count(s => s.Status == SeatStatus.DidNotAttend))) return new RebookedOnceAlready();

        var act = acts.By(ActorKind.Candidate, candidate.Id, candidate.Name);
        var calendar = await calendars.Load(cancellationToken);
        if (calendar.IsShut(day.Date)) return new DayIsNotOpen();
        if (calendar.IsTooSoon(day, act.At)) return new TooShortNotice();
        if (seating.Book(application, candidate, day, act) is { } refusal) return refusal;
        application.InvitationUsed(await links.CameWith(application.LatestReply?.MessageId, request.Token, cancellationToken), act);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }
}
