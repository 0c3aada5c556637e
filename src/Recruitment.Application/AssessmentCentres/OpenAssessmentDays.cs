using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that keeps twelve weeks of days open, whoever forgets about it.</summary>
public sealed record OpenAssessmentDays : IRequest;

internal sealed class OpenAssessmentDaysHandler(IRecruitmentDb db, DaySeries series, Calendars calendars, TimeProvider time) : IRequestHandler<OpenAssessmentDays>
{
    public async Task Handle(OpenAssessmentDays request, CancellationToken cancellationToken)
    {
        await using var held = await db.HoldDaysToCome(time.GetUtcNow(), cancellationToken);
        var calendar = await calendars.Load(cancellationToken);
        foreach (var centre in await db.AssessmentCentres.ToListAsync(cancellationToken)) await series.Keep(centre, calendar, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
    }
}
