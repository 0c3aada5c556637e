using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Offers;

/// <summary>The candidate says no, in their own words if they like.</summary>
[ByLink]
public sealed record DeclineOffer(string Token, string? Words) : IRequest<Outcome>;

/// <summary>To a candidate, when they decline an offer: thanks all the same, and how to come back.</summary>
public sealed record OfferDeclinedReceipt(string Name, string RoleTitle, string Link) : Email;

internal sealed class DeclineOfferHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Leavers leavers, Addresses addresses, Acts acts) : IRequestHandler<DeclineOffer, Outcome>
{
    public async Task<Outcome> Handle(DeclineOffer request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(await links.Opens(LinkPurpose.Application, request.Token, cancellationToken), cancellationToken) is not { } file) return new NotFound();
        var (application, offer, candidate) = file;
        if (offer.Decline(application, request.Words, acts.By(ActorKind.Candidate, candidate.Id, candidate.Name)) is { } refusal) return refusal;
        await leavers.Tell(application, candidate, offer.Terms.RoleTitle, "has declined our offer", request.Words, cancellationToken);
        if (await db.OpenClosing(application.Id, cancellationToken) is { } closing) await db.CancelClosing(closing, acts.Because("They declined"), cancellationToken);
        outbox.Enqueue(
            new OfferDeclinedReceipt(candidate.Name, offer.Terms.RoleTitle, addresses.Private("application")),
            Recipient.Of(candidate), $"offer-declined/{offer.Id}/{acts.Now.UtcTicks}", application.Id, links.Make(LinkPurpose.Application, application.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
