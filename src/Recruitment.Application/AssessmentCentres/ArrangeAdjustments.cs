using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The organiser has arranged what somebody needs on the day. If their words change, it is a task again.</summary>
/// <param name="Instruction">What assessors do about it, without the reason; null where there is nothing for them to do.</param>
[For(Policy.Recruiting)]
public sealed record ArrangeAdjustments(Guid DayId, Guid SeatId, string? Instruction = null) : IRequest<Outcome>;

internal sealed class ArrangeAdjustmentsHandler(IRecruitmentDb db, DayDesk desk, Acts acts) : IRequestHandler<ArrangeAdjustments, Outcome>
{
    public Task<Outcome> Handle(ArrangeAdjustments request, CancellationToken cancellationToken) => desk.Change(request.DayId, async (day, seats) =>
    {
        if (seats.Find(s => s.Id == request.SeatId) is not { } seat) return new SeatHasMovedOn();
        return await db.Candidates.Where(c => c.Id == seat.CandidateId).Select(c => c.Adjustments).SingleAsync(cancellationToken) is { } words
            ? day.Arrange(seat, words, request.Instruction, acts.Because())
            : null;
    }, cancellationToken);
}
