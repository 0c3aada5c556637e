using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Checks;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.Offers;

/// <summary>The candidate's own view of their offer, by the token of their private link.</summary>
[ByLink]
public sealed record ShowMyOffer(string Token) : IRequest<MyOffer?>;

public sealed record MyOffer(
    string Name, string Reference, ApplicationStatus Status, OfferKind Kind, OfferTerms Terms, string Letter, DateOnly AnswerBy, DateTimeOffset? AcceptedAt, DateTimeOffset? DeclinedAt,
    DateOnly? StartsOn, DateOnly? BridgingFrom, IReadOnlyList<MyCondition> Conditions)
{
    public bool MayAnswer => Lifecycle.Allows(Status, ApplicationAction.AcceptOffer);

    public IReadOnlyList<ConditionKind> Open => [.. Conditions.Where(c => c.HeldBy != HeldBy.Nobody).Select(c => c.Kind)];
}

/// <param name="IsToCome">Nobody has asked for it yet: the person need not think of it.</param>
public sealed record MyCondition(ConditionKind Kind, HeldBy HeldBy, bool IsToCome, DateTimeOffset Since);

internal sealed class ShowMyOfferHandler(IRecruitmentDb db, PrivateLinks links) : IRequestHandler<ShowMyOffer, MyOffer?>
{
    public async Task<MyOffer?> Handle(ShowMyOffer request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        if (await db.Offers.AsNoTracking().SingleOrDefaultAsync(o => o.JobApplicationId == id, cancellationToken) is not { } offer) return null;
        var owner = await db.JobApplications.Where(a => a.Id == id).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => new { c.Name, a.Reference, a.Status }).SingleAsync(cancellationToken);
        return new MyOffer(
            owner.Name, owner.Reference, owner.Status, offer.Kind, offer.Terms, offer.Letter.Text, offer.AnswerBy, offer.AcceptedAt, offer.DeclinedAt, offer.StartsOn, offer.BridgingFrom,
            [.. offer.Conditions.OrderBy(c => c.Kind).Select(c => new MyCondition(c.Kind, c.HeldBy, c.State == ConditionState.NotAsked, c.StateSince))]);
    }
}
