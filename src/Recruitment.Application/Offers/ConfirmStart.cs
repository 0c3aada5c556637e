using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Offers;

/// <summary>The first day is agreed, or agreed anew.</summary>
[For(Policy.Recruiting)]
public sealed record ConfirmStart(Guid Id, Guid Version, DateOnly StartsOn) : IRequest<Outcome>;

/// <summary>To a candidate, when their first day is confirmed, or is another.</summary>
public sealed record StartIsConfirmed(string Name, string RoleTitle, string Team, string Start, string Link, string From) : Email;

/// <summary>The person is here.</summary>
[For(Policy.Recruiting)]
public sealed record RecordStart(Guid Id, Guid Version) : IRequest<Outcome>;

internal sealed class ConfirmStartHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts)
    : IRequestHandler<ConfirmStart, Outcome>, IRequestHandler<RecordStart, Outcome>
{
    public async Task<Outcome> Handle(ConfirmStart request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.Id, cancellationToken) is not { } file) return new NotFound();
        var (application, offer, candidate) = file;
        if (offer.Version != request.Version) return new StaleForm();
        if (offer.ConfirmStart(application, request.StartsOn, acts.Because()) is { } refusal) return refusal;
        outbox.Enqueue(
            new StartIsConfirmed(
                candidate.Name, offer.Terms.RoleTitle, OfferWords.Team(offer.Terms.Team), $"{request.StartsOn:dddd} {Words.Date(request.StartsOn)}", addresses.Private("application") + "/offer",
                acts.Actor.Name),
            Recipient.Of(candidate), $"start-confirmed/{request.Version}", application.Id, links.Make(LinkPurpose.Application, application.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(RecordStart request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.Id, cancellationToken) is not { } file) return new NotFound();
        if (file.Offer.Version != request.Version) return new StaleForm();
        if (file.Offer.RecordStart(file.Application, await db.LastLook(request.Id, cancellationToken), acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
