using MediatR;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Deals groups and running order. Once published they are dealt anew only where that is asked for.</summary>
public sealed record PublishGroups(Guid DayId, bool Again) : IRequest<Outcome>;

/// <summary>Somebody who booked after the groups were published joins the smallest group; nobody else moves.</summary>
public sealed record FitIn(Guid DayId, Guid SeatId) : IRequest<Outcome>;

internal sealed class PublishGroupsHandler(DayDesk desk, Acts acts) : IRequestHandler<PublishGroups, Outcome>, IRequestHandler<FitIn, Outcome>
{
    public Task<Outcome> Handle(PublishGroups request, CancellationToken cancellationToken) =>
        desk.Change(request.DayId, (day, seats) => day.Publish(seats, request.Again, acts.Because()), cancellationToken);

    public Task<Outcome> Handle(FitIn request, CancellationToken cancellationToken) => desk.Change(
        request.DayId, (day, seats) => seats.Find(s => s.Id == request.SeatId) is { } seat ? day.FitIn(seat, seats, acts.Because()) : new SeatHasMovedOn(), cancellationToken);
}
