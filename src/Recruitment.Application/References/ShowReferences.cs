using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.References;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.References;

/// <summary>The references tab of a person: everybody named, what was said, what is missing.</summary>
[For(Policy.SeeReferences)]
public sealed record ShowReferences(Guid JobApplicationId) : IRequest<ReferencesView>;

public sealed record ReferencesView(IReadOnlyList<RefereeLine> Referees, IReadOnlyList<ReferenceGap> Gaps);

/// <param name="IsOpen">A concern, or dates that differ, and nobody has written down what is decided.</param>
public sealed record RefereeLine(
    Guid Id, string Name, string JobTitle, string Organisation, RefereeKind Kind, RefereeState State, DateTimeOffset? CallDueAt, int Tries, ReferenceState? Record, bool IsSettled, bool HasConcern, bool HasDiscrepancy, bool IsOpen)
{
    /// <summary>What a manager decided about a note that its referee did not confirm.</summary>
    public bool? CountsUnconfirmed { get; init; }

    internal Guid JobApplicationId { get; init; }
}

internal sealed class ShowReferencesHandler(IRecruitmentDb db, Looks looks) : IRequestHandler<ShowReferences, ReferencesView>
{
    public async Task<ReferencesView> Handle(ShowReferences request, CancellationToken cancellationToken)
    {
        var route = await db.JobApplications.Where(a => a.Id == request.JobApplicationId).Select(a => (EntryRoute?)a.Route).SingleOrDefaultAsync(cancellationToken);
        var referees = await db.RefereesOf(request.JobApplicationId).ToListAsync(cancellationToken);
        if (referees.Count > 0) await looks.At(Looks.References, [request.JobApplicationId], cancellationToken);
        return new ReferencesView(referees, ReferenceRule.Gaps(route ?? EntryRoute.Experienced, [.. referees.Where(r => r.IsSettled).Select(r => new GivenReference(r.Kind, r.Organisation))]));
    }
}

internal static class RefereeQueries
{
    public static IQueryable<RefereeLine> RefereesOf(this IRecruitmentDb db, Guid jobApplicationId) => db.RefereesOf(r => r.JobApplicationId == jobApplicationId);

    public static IQueryable<RefereeLine> RefereesOf(this IRecruitmentDb db, Expression<Func<Referee, bool>> which) =>
        from r in db.Referees.AsNoTracking().Where(which)
        join found in ReferenceNote.Of(db.ReferenceRecords.AsNoTracking()) on r.Id equals found.Record.RefereeId into notes
        from note in notes.DefaultIfEmpty()
        let n = note.Record
        where r.State != RefereeState.Removed
        orderby r.NamedAt
        select new RefereeLine(
            r.Id, r.Name, r.JobTitle, r.Organisation, r.Kind, r.State, r.CallDueAt, r.Attempts.Count, n == null ? null : n.State,
            n != null && note.IsSettled, n != null && n.HasConcern, n != null && n.Discrepancy != null, n != null && (note.HasOpenConcern || note.HasOpenDates))
        {
            JobApplicationId = r.JobApplicationId,
            CountsUnconfirmed = n == null ? null : n.CountsUnconfirmed,
        };
}
