using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Whoever reads a CV without its name asks for the name: it is shown to them from then on, and the history says so.</summary>
[For(Policy.Casework)]
public sealed record RevealName(Guid Id) : IRequest<Outcome>;

internal sealed class RevealNameHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<RevealName, Outcome>
{
    public async Task<Outcome> Handle(RevealName request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (await db.NamesShown.AnyAsync(s => s.JobApplicationId == request.Id && s.StaffId == acts.StaffId, cancellationToken)) return Outcome.Done;
        db.NamesShown.Add(new NameShown(request.Id, acts.StaffId, acts.Now));
        application.RevealName(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
