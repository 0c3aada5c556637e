using MediatR;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The day is over, and it is known of everybody whether they came.</summary>
public sealed record CloseDay(Guid DayId) : IRequest<Outcome>;

internal sealed class CloseDayHandler(DayDesk desk, Acts acts) : IRequestHandler<CloseDay, Outcome>
{
    public Task<Outcome> Handle(CloseDay request, CancellationToken cancellationToken) =>
        desk.Change(request.DayId, (day, seats) => day.Close(seats.Count(s => s.IsLive), acts.Because()), cancellationToken);
}
