using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>What a new service still needs before the first CV can come.</summary>
[For(Policy.Casework)]
public sealed record ShowFirstSteps : IRequest<FirstSteps>;

public sealed record FirstSteps(bool HasVacancy, bool HasProgramme, bool HasRecruiter, bool HasPanel)
{
    public bool AreDone => HasVacancy && HasProgramme && HasRecruiter && HasPanel;
}

internal sealed class ShowFirstStepsHandler(IRecruitmentDb db) : IRequestHandler<ShowFirstSteps, FirstSteps>
{
    public async Task<FirstSteps> Handle(ShowFirstSteps request, CancellationToken cancellationToken)
    {
        var roles = (await db.StaffMembers.AsNoTracking().Where(s => s.IsActive).Select(s => s.Roles).ToListAsync(cancellationToken)).SelectMany(r => r).ToHashSet();
        return new FirstSteps(
            await db.Vacancies.AnyAsync(cancellationToken), await db.AssessmentCentres.AnyAsync(cancellationToken), roles.Contains(StaffRole.Recruiter),
            roles.Contains(StaffRole.HiringManager) || roles.Contains(StaffRole.Assessor));
    }
}
