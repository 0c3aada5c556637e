using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Application.EarlyCareer;

/// <summary>The sweep of pauses that were agreed ahead: each begins on its first day.</summary>
[ByService]
public sealed record BeginPauses : IRequest;

internal sealed class BeginPausesHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<BeginPauses>
{
    public async Task Handle(BeginPauses request, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(acts.Now);
        var due = await db.EarlyCareerProgrammes
            .Where(p => (p.Status == ProgrammeStatus.InProgress || p.Status == ProgrammeStatus.Extended) && p.Pauses.Any(x => x.ResumedOn == null && x.From <= today))
            .ToListAsync(cancellationToken);
        foreach (var programme in due) programme.BeginPause(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
    }
}
