using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>The candidate's own list of referees, and whom they still need.</summary>
[ByLink]
public sealed record ShowMyReferees(string Token) : IRequest<MyReferees?>;

public sealed record MyReferees(bool MayName, IReadOnlyList<MyReferee> Referees, IReadOnlyList<ReferenceGap> StillToName)
{
    public bool AnyToCall => Referees.Any(r => r.State is RefereeState.Named);

    /// <summary>Enough people, of the right kinds, who may all be rung or have been.</summary>
    public bool HasWhatIsNeeded => Referees.Count > 0 && StillToName.Count == 0 && !AnyToCall;
}

public sealed record MyReferee(Guid Id, string Name, string JobTitle, string Organisation, RefereeKind Kind, RefereeState State, ReferenceState? Record);

internal sealed class ShowMyRefereesHandler(IRecruitmentDb db, PrivateLinks links) : IRequestHandler<ShowMyReferees, MyReferees?>
{
    public async Task<MyReferees?> Handle(ShowMyReferees request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        var application = await db.JobApplications.AsNoTracking().Where(a => a.Id == id).Select(a => new { a.Status, a.Route }).SingleOrDefaultAsync(cancellationToken);
        if (application is null) return null;
        var referees = await (
            from r in db.Referees.AsNoTracking()
            join found in db.ReferenceRecords on r.Id equals found.RefereeId into records
            from record in records.DefaultIfEmpty()
            where r.JobApplicationId == id && r.State != RefereeState.Removed
            orderby r.NamedAt
            select new MyReferee(r.Id, r.Name, r.JobTitle, r.Organisation, r.Kind, r.State, record == null ? null : record.State)).ToListAsync(cancellationToken);
        var usable = referees.Where(r => r.State is not (RefereeState.Declined or RefereeState.WrongPerson)).Select(r => new GivenReference(r.Kind, r.Organisation)).ToList();
        return new MyReferees(Referee.AreAskedAt.Contains(application.Status), referees, ReferenceRule.Gaps(application.Route, usable));
    }
}
