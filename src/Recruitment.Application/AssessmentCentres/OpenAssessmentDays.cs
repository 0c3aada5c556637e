using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Sweeps;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The sweep that keeps twelve weeks of days open, whoever forgets about it.</summary>
[ByService]
public sealed record OpenAssessmentDays : IRequest;

internal sealed class OpenAssessmentDaysHandler(IRecruitmentDb db, IEachRow each) : IRequestHandler<OpenAssessmentDays>
{
    public async Task Handle(OpenAssessmentDays request, CancellationToken cancellationToken) =>
        await each.Do<OpenDaysOf>(request, await db.AssessmentCentres.Select(c => new SweepRow(c.Id, null)).ToListAsync(cancellationToken), cancellationToken);
}

internal sealed class OpenDaysOf(IRecruitmentDb db, DaySeries series, Calendars calendars, TimeProvider time) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        await using var held = await db.HoldDaysToCome(time.GetUtcNow(), cancellationToken, id);
        var calendar = await calendars.Load(cancellationToken);
        await series.Keep([await db.AssessmentCentres.SingleAsync(c => c.Id == id, cancellationToken)], calendar, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await held.CommitAsync(cancellationToken);
    }
}
