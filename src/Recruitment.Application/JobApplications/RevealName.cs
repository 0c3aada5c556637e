using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.JobApplications;

/// <summary>Whoever reads a CV without its name asks for the name: it is shown to them from then on, and the history says so.</summary>
[For(Policy.Recruiting)]
public sealed record RevealName(Guid Id) : IRequest<Outcome>;

internal sealed class RevealNameHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<RevealName, Outcome>
{
    public async Task<Outcome> Handle(RevealName request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        application.RevealName(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
