using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain;

namespace Recruitment.Application.Scoring;

/// <summary>"I know this person": from now on the assessor sees nothing of them; somebody else does, or the organiser is told that nobody can.</summary>
[For(Policy.Assessing)]
public sealed record DeclareMyAcquaintance(Guid SeatId) : IRequest<Outcome>;

public sealed record AlreadyRatedThem() : Refusal("You have already submitted ratings of this person. Tell the lead of the day, so that the panel knows.");

internal sealed class DeclareMyAcquaintanceHandler(IRecruitmentDb db, DayDesk desk, Acts acts) : IRequestHandler<DeclareMyAcquaintance, Outcome>
{
    public async Task<Outcome> Handle(DeclareMyAcquaintance request, CancellationToken cancellationToken)
    {
        var me = acts.StaffId;
        if (!await db.AssignedTo(me, acts.Now).AnyAsync(a => a.SeatId == request.SeatId, cancellationToken)) return new NotFound();
        if (await db.ScoreSheets.AnyAsync(s => s.StaffId == me && s.SeatId == request.SeatId && s.SubmittedAt != null, cancellationToken)) return new AlreadyRatedThem();
        var dayId = await db.Seats.Where(s => s.Id == request.SeatId).Select(s => s.DayId).SingleAsync(cancellationToken);
        return await desk.Change(
            dayId, (day, seats) => seats.Find(s => s.Id == request.SeatId) is { } seat ? day.DeclareAcquaintance(me, seat, seats, acts.Because()) : new NotFound(), cancellationToken);
    }
}
