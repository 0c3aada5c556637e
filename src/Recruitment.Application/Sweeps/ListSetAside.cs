using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.Sweeps;

/// <summary>What the service could not do by itself and tries again each turn; until it works, somebody does it by hand.</summary>
[For(Policy.Recruiting)]
public sealed record ListSetAside : IRequest<SetAsideList>;

/// <param name="Count">All of them; the rows are the first hundred, the oldest first.</param>
public sealed record SetAsideList(int Count, IReadOnlyList<SetAside> Rows);

/// <param name="Sweep">"remind-of-seats".</param>
/// <param name="Reference">Of the application it is about, if it is about one.</param>
public sealed record SetAside(string Sweep, Guid? JobApplicationId, string? Reference, string Reason, DateTimeOffset Since, DateTimeOffset TriedAt);

internal sealed class ListSetAsideHandler(IRecruitmentDb db) : IRequestHandler<ListSetAside, SetAsideList>
{
    private const int Shown = 100;

    public async Task<SetAsideList> Handle(ListSetAside request, CancellationToken cancellationToken)
    {
        var rows = await Of(db).Take(Shown).ToListAsync(cancellationToken);
        return new SetAsideList(rows.Count < Shown ? rows.Count : await db.SetAsideRows.CountAsync(cancellationToken), rows);
    }

    internal static IQueryable<SetAside> Of(IRecruitmentDb db) =>
        from s in db.SetAsideRows
        join a in db.JobApplications on s.JobApplicationId equals a.Id into applications
        from a in applications.DefaultIfEmpty()
        orderby s.Since, s.SubjectId
        select new SetAside(s.Sweep, s.JobApplicationId, a.Reference, s.Reason, s.Since, s.TriedAt);
}
