using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Sweeps;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Application.EarlyCareer;

/// <summary>The sweep of pauses that were agreed ahead: each begins on its first day.</summary>
[ByService]
public sealed record BeginPauses : IRequest;

internal sealed class BeginPausesHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<BeginPauses>
{
    public async Task Handle(BeginPauses request, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(acts.Now);
        var due = await db.EarlyCareerProgrammes
            .Where(p => (p.Status == ProgrammeStatus.InProgress || p.Status == ProgrammeStatus.Extended) && p.Pauses.Any(x => x.ResumedOn == null && x.From <= today))
            .Select(p => new SweepRow(p.Id, p.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<BeginPauseOf>(request, due, cancellationToken);
    }
}

internal sealed class BeginPauseOf(IRecruitmentDb db, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        (await db.EarlyCareerProgrammes.SingleAsync(p => p.Id == id, cancellationToken)).BeginPause(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
    }
}
