using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.JobApplications;

/// <summary>What a list can be narrowed by: the vacancies, and the colleagues who can own an application.</summary>
public sealed record ListFilterChoices : IRequest<FilterChoices>;

public sealed record FilterChoices(IReadOnlyList<Choice> Vacancies, IReadOnlyList<Choice> Owners);

public sealed record Choice(Guid Id, string Name);

internal sealed class ListFilterChoicesHandler(IRecruitmentDb db) : IRequestHandler<ListFilterChoices, FilterChoices>
{
    public async Task<FilterChoices> Handle(ListFilterChoices request, CancellationToken cancellationToken)
    {
        var vacancies = await db.Vacancies.AsNoTracking().OrderBy(v => v.Title).Select(v => new Choice(v.Id, v.Title)).ToListAsync(cancellationToken);
        var staff = await db.StaffMembers.AsNoTracking().Where(s => s.IsActive).OrderBy(s => s.Name).Select(s => new { s.Id, s.Name, s.Roles }).ToListAsync(cancellationToken);
        var owners = staff.Where(s => s.Roles.Any(r => r is StaffRole.Recruiter or StaffRole.HiringManager or StaffRole.Administrator));
        return new FilterChoices(vacancies, [.. owners.Select(s => new Choice(s.Id, s.Name))]);
    }
}
