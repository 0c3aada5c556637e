using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Application.Checks;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Offers;

/// <summary>The candidate says yes, in their own words if they like.</summary>
[ByLink]
public sealed record AcceptOffer(string Token, string? Words) : IRequest<Outcome>;

/// <summary>To a candidate, when they accept an offer: thanks, and what happens now.</summary>
public sealed record OfferAcceptedReceipt(string Name, string RoleTitle, string Start, string Checks, bool HasAJob, bool AgencyWorker, bool Seconded, bool Apprentice, string Link) : Email;

internal sealed class AcceptOfferHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRequestHandler<AcceptOffer, Outcome>
{
    public async Task<Outcome> Handle(AcceptOffer request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(await links.Opens(LinkPurpose.Application, request.Token, cancellationToken), cancellationToken) is not { } file) return new NotFound();
        var (application, offer, candidate) = file;
        if (offer.Accept(application, request.Words, acts.By(ActorKind.Candidate, candidate.Id, candidate.Name)) is { } refusal) return refusal;
        var route = RouteCase.Of(offer);
        outbox.Enqueue(
            new OfferAcceptedReceipt(candidate.Name, offer.Terms.RoleTitle, OfferWords.Start(offer.Terms.ProposedStart, offer.Kind, offer.Open), CheckWords.Bullets(offer.Open, offer), route.HasAJob, route.AgencyWorker, route.Seconded, route.Apprentice, addresses.Private("application") + "/offer"),
            Recipient.Of(candidate), $"offer-accepted/{offer.Id}/{acts.Now.UtcTicks}", application.Id, links.Make(LinkPurpose.Application, application.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
