using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Deals groups and running order.</summary>
[For(Policy.Recruiting)]
public sealed record PublishGroups(Guid DayId) : IRequest<Outcome>;

/// <summary>Deals them anew for everybody, as long as nobody is being rated.</summary>
[For(Policy.Recruiting)]
public sealed record DealGroupsAgain(Guid DayId) : IRequest<Outcome>;

/// <summary>Somebody who booked after the groups were published joins the smallest group; nobody else moves.</summary>
[For(Policy.Recruiting)]
public sealed record FitIn(Guid DayId, Guid SeatId) : IRequest<Outcome>;

internal sealed class PublishGroupsHandler(IRecruitmentDb db, DayDesk desk, Acts acts)
    : IRequestHandler<PublishGroups, Outcome>, IRequestHandler<DealGroupsAgain, Outcome>, IRequestHandler<FitIn, Outcome>
{
    public Task<Outcome> Handle(PublishGroups request, CancellationToken cancellationToken) =>
        desk.Change(request.DayId, (day, seats) => day.Publish(seats, acts.Because()), cancellationToken);

    public Task<Outcome> Handle(DealGroupsAgain request, CancellationToken cancellationToken) => desk.Change(
        request.DayId, async (day, seats) => day.DealAgain(seats, await db.PeopleBeingRated(day.Id).CountAsync(cancellationToken), acts.Because()), cancellationToken);

    public Task<Outcome> Handle(FitIn request, CancellationToken cancellationToken) => desk.Change(
        request.DayId, (day, seats) => seats.Find(s => s.Id == request.SeatId) is { } seat ? day.FitIn(seat, seats, acts.Because()) : new SeatHasMovedOn(), cancellationToken);
}
