using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Applications get an owner: oneself, or a colleague. Each remembers who gave it to whom. Those that somebody changed meanwhile are left as they are.</summary>
[For(Policy.Casework)]
public sealed record GiveToColleague(IReadOnlyCollection<SeenApplication> Applications, Guid ColleagueId) : IRequest<Outcome<Given>>;

/// <summary>An application, and its version as the page showed it.</summary>
public sealed record SeenApplication(Guid Id, Guid Version);

public sealed record Given(string To, int Count, int LeftAlone);

public sealed record NoSuchColleague() : Refusal("Choose a colleague whose account is open.");

internal sealed class GiveToColleagueHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<GiveToColleague, Outcome<Given>>
{
    public async Task<Outcome<Given>> Handle(GiveToColleague request, CancellationToken cancellationToken)
    {
        if (await db.StaffMembers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == request.ColleagueId && s.IsActive, cancellationToken) is not { } colleague) return new NoSuchColleague();
        var seen = request.Applications.ToHashSet();
        var ids = request.Applications.Select(a => a.Id).ToList();
        var unchanged = (await db.JobApplications.Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken)).FindAll(a => seen.Contains(new SeenApplication(a.Id, a.Version)));
        if (unchanged.Count == 0) return new StaleForm();
        foreach (var application in unchanged) application.GiveTo(colleague.Id, colleague.Name, acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return new Given(colleague.Name, unchanged.Count, seen.Count - unchanged.Count);
    }
}
