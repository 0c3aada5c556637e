using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The candidate cannot come after all. The place is free for somebody else at once.</summary>
[ByLink]
public sealed record GiveSeatBack(string Token) : IRequest<Outcome>;

/// <summary>To a candidate, when they give their place back; the calendar file takes the entry away.</summary>
public sealed record SeatGivenBack(string Name, string When, string Link) : Email;

internal sealed class GiveSeatBackHandler(IRecruitmentDb db, PrivateLinks links, SeatLetters letters, Acts acts) : IRequestHandler<GiveSeatBack, Outcome>
{
    public async Task<Outcome> Handle(GiveSeatBack request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        var mine = db.Seats.Where(s => s.JobApplicationId == id && (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked));
        if (await mine.AsNoTracking().Select(s => (Guid?)s.DayId).SingleOrDefaultAsync(cancellationToken) is not { } dayId) return new SeatHasMovedOn();
        await using var held = await db.Hold(cancellationToken, dayId);
        if (await mine.SingleOrDefaultAsync(cancellationToken) is not { } seat || seat.DayId != dayId) return new SeatHasMovedOn();
        var day = await db.AssessmentDays.SingleAsync(d => d.Id == dayId, cancellationToken);
        var application = await db.JobApplications.SingleAsync(a => a.Id == id, cancellationToken);
        var candidate = await db.Candidates.SingleAsync(c => c.Id == seat.CandidateId, cancellationToken);

        var act = acts.By(ActorKind.Candidate, candidate.Id, candidate.Name);
        if (day.HasBegun(act.At)) return new DayHasBegun();
        if (application.Move(ApplicationAction.GiveSeatBack, act) is { } refusal) return refusal;
        if (seat.GiveBack(act) is { } gone) return gone;
        day.FreePlace(seat.Id);
        letters.Send(
            new SeatGivenBack(candidate.Name, SeatLetters.WhenOf(day), letters.SeatAddress), seat, day, candidate, $"seat-given-back/{seat.Id}", withCalendar: true);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
        return Outcome.Done;
    }
}
