using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.References;

/// <summary>A manager decides what a note is worth that its referee never confirmed. Where it does not count, the candidate is asked for somebody else at once.</summary>
/// <param name="Version">Of the note as the page showed it.</param>
[For(Policy.Deciding)]
public sealed record DecideUnconfirmed(Guid RefereeId, Guid Version, bool Counts, string Reason) : IRequest<Outcome>;

/// <summary>To a candidate, when what a referee told us does not count because they never confirmed it: please name somebody else.</summary>
public sealed record AnotherRefereeNeeded(string Name, string RefereeName, string Link) : Email;

internal sealed class DecideUnconfirmedHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRequestHandler<DecideUnconfirmed, Outcome>
{
    public async Task<Outcome> Handle(DecideUnconfirmed request, CancellationToken cancellationToken)
    {
        if (await db.ReferenceRecords.SingleOrDefaultAsync(n => n.RefereeId == request.RefereeId, cancellationToken) is not { } record) return new NotFound();
        if (record.Version != request.Version) return new StaleForm();
        var before = record.CountsUnconfirmed;
        if (record.DecideUnconfirmed(request.Counts, request.Reason, acts.Because()) is { } refusal) return refusal;
        if (!request.Counts && before != false)
        {
            var (application, referee) = (record.JobApplicationId, await db.Referees.Where(r => r.Id == record.RefereeId).Select(r => r.Name).SingleAsync(cancellationToken));
            var candidate = await db.JobApplications.Where(a => a.Id == application).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c).AsNoTracking().SingleAsync(cancellationToken);
            outbox.Enqueue(
                new AnotherRefereeNeeded(candidate.Name, referee, addresses.Private("application") + "/referees"), Recipient.Of(candidate), $"another-referee/{record.Id}/{acts.Now.UtcTicks}",
                application, links.Make(LinkPurpose.Application, application));
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
