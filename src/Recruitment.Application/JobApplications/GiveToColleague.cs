using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;

namespace Recruitment.Application.JobApplications;

/// <summary>Applications get an owner: oneself, or a colleague. Each remembers who gave it to whom.</summary>
[For(Policy.Casework)]
public sealed record GiveToColleague(IReadOnlyCollection<Guid> Ids, Guid ColleagueId) : IRequest<Outcome<string>>;

public sealed record NoSuchColleague() : Refusal("Choose a colleague whose account is open.");

internal sealed class GiveToColleagueHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<GiveToColleague, Outcome<string>>
{
    public async Task<Outcome<string>> Handle(GiveToColleague request, CancellationToken cancellationToken)
    {
        if (await db.StaffMembers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == request.ColleagueId && s.IsActive, cancellationToken) is not { } colleague) return new NoSuchColleague();
        foreach (var application in await db.JobApplications.Where(a => request.Ids.Contains(a.Id)).ToListAsync(cancellationToken))
            application.GiveTo(colleague.Id, colleague.Name, acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return colleague.Name;
    }
}
