using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that keeps twelve weeks of days open, whoever forgets about it.</summary>
[ByService]
public sealed record OpenAssessmentDays : IRequest;

internal sealed class OpenAssessmentDaysHandler(IRecruitmentDb db, DaySeries series, Calendars calendars, TimeProvider time) : IRequestHandler<OpenAssessmentDays>
{
    public async Task Handle(OpenAssessmentDays request, CancellationToken cancellationToken)
    {
        await using var held = await db.HoldDaysToCome(time.GetUtcNow(), cancellationToken);
        var calendar = await calendars.Load(cancellationToken);
        await series.Keep(await db.AssessmentCentres.ToListAsync(cancellationToken), calendar, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
    }
}
