using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.References;

/// <summary>The referee's page behind an old link: they get a new one at the address that the note went to, whoever asks, and one an hour at most.</summary>
[ByLink]
public sealed record RenewReferenceLink(string Token) : IRequest;

internal sealed class RenewReferenceLinkHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, TimeProvider time) : IRequestHandler<RenewReferenceLink>
{
    public async Task Handle(RenewReferenceLink request, CancellationToken cancellationToken)
    {
        var id = await links.Opened(LinkPurpose.Reference, request.Token, cancellationToken);
        var about = await (
            from n in db.ReferenceRecords.AsNoTracking()
            join r in db.Referees on n.RefereeId equals r.Id
            join a in db.JobApplications on n.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where n.Id == id
            select new { n.Id, n.JobApplicationId, n.CalledBy, n.StartedAt, n.RefereeId, Referee = r.Name, r.Email, Candidate = c.Name }).SingleOrDefaultAsync(cancellationToken);
        var dedupe = $"reference-link/{id}/{time.GetUtcNow().UtcDateTime:yyyyMMddHH}";
        if (about is null || await db.Messages.AnyAsync(m => m.DedupeKey == dedupe, cancellationToken)) return;
        await outbox.EnqueueForStranger(
            new ReferenceReadBack(about.Referee, about.Candidate, about.CalledBy, Words.Moment(about.StartedAt), addresses.Private("reference")),
            Recipient.Referee(about.RefereeId, about.Referee, about.Email), dedupe, cancellationToken, about.JobApplicationId, links.Make(LinkPurpose.Reference, about.Id));
        await db.SaveChangesAsync(cancellationToken);
    }
}
