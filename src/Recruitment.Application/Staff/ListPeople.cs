using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>Everybody who can sign in, or once could.</summary>
[For(Policy.Administering)]
public sealed record ListPeople : IRequest<IReadOnlyList<PersonLine>>;

public sealed record PersonLine(Guid Id, string Name, string? Email, IReadOnlyList<StaffRole> Roles, AssessorKind? AssessorKind, bool IsActive);

internal sealed class ListPeopleHandler(IRecruitmentDb db) : IRequestHandler<ListPeople, IReadOnlyList<PersonLine>>
{
    public async Task<IReadOnlyList<PersonLine>> Handle(ListPeople request, CancellationToken cancellationToken) =>
        await db.StaffMembers.AsNoTracking().OrderByDescending(s => s.IsActive).ThenBy(s => s.Name)
            .Select(s => new PersonLine(s.Id, s.Name, s.Email, s.Roles, s.AssessorKind, s.IsActive)).ToListAsync(cancellationToken);
}
