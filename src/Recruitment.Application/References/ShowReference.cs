using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.References;

/// <summary>The referee's page: what was written down from the call.</summary>
[ByLink]
public sealed record ShowReference(string Token) : IRequest<ReferenceView?>;

public sealed record ReferenceView(string Referee, string Candidate, NoteView Note);

internal sealed class ShowReferenceHandler(IRecruitmentDb db, PrivateLinks links) : IRequestHandler<ShowReference, ReferenceView?>
{
    public async Task<ReferenceView?> Handle(ShowReference request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Reference, request.Token, cancellationToken);
        if (await db.ReferenceRecords.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id, cancellationToken) is not { } record) return null;
        var names = await (
            from r in db.Referees.AsNoTracking()
            join a in db.JobApplications on r.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where r.Id == record.RefereeId
            select new { Referee = r.Name, Candidate = c.Name }).SingleAsync(cancellationToken);
        return new ReferenceView(names.Referee, names.Candidate, ShowCallHandler.NoteOf(record));
    }
}
