using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Offers;

/// <summary>Another start or long-stop date.</summary>
[For(Policy.Recruiting)]
public sealed record ChangeOfferDates(Guid Id, Guid Version, DateOnly? Start, DateOnly LongStop, string? Why) : IRequest<Outcome>;

/// <summary>A resit or a late board: the student's offer is kept open to the next one, once.</summary>
[For(Policy.Recruiting)]
public sealed record DeferOffer(Guid Id, Guid Version, DateOnly Board, DateOnly LongStop, string? Why) : IRequest<Outcome>;

/// <summary>A start as a support worker until the register shows the person.</summary>
[For(Policy.Recruiting)]
public sealed record OfferBridgingStart(Guid Id, Guid Version, DateOnly From, string? Why) : IRequest<Outcome>;

/// <summary>To a candidate, when a student’s or a returner’s dates move and the offer stays.</summary>
public sealed record OfferStaysOpen(string Name, string RoleTitle, string News, string LongStop, string Link, string From) : Email;

internal sealed class WaitForRegisterHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts)
    : IRequestHandler<ChangeOfferDates, Outcome>, IRequestHandler<DeferOffer, Outcome>, IRequestHandler<OfferBridgingStart, Outcome>
{
    public Task<Outcome> Handle(ChangeOfferDates request, CancellationToken cancellationToken) => Change(
        request.Id, request.Version, file => file.Offer.ChangeDates(file.Application, request.Start, request.LongStop, acts.Because(request.Why)),
        file => request.Start is { } start ? $"Your start is now planned for {Words.Date(start)}."
            : file.Offer.Open.Contains(ConditionKind.Registration) ? "We will agree your start with you as soon as you are on the register." : "We will agree your start with you.", cancellationToken);

    public Task<Outcome> Handle(DeferOffer request, CancellationToken cancellationToken) => Change(
        request.Id, request.Version, file => file.Offer.DeferToNextBoard(file.Application, request.Board, request.LongStop, acts.Because(request.Why)),
        _ => $"We keep your place open to the next award board, on {Words.Date(request.Board)}.", cancellationToken);

    public Task<Outcome> Handle(OfferBridgingStart request, CancellationToken cancellationToken) => Change(
        request.Id, request.Version, file => file.Offer.OfferBridgingStart(file.Application, request.From, acts.Because(request.Why)),
        _ => $"You can start with us as a support worker on {Words.Date(request.From)}, and become a social worker with us on the day the register shows your name.", cancellationToken);

    private async Task<Outcome> Change(Guid id, Guid version, Func<OfferCase, Refusal?> change, Func<OfferCase, string> news, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(id, cancellationToken) is not { } file) return new NotFound();
        var (application, offer, candidate) = file;
        if (offer.Version != version) return new StaleForm();
        if (change(file) is { } refusal) return refusal;
        outbox.Enqueue(
            new OfferStaysOpen(candidate.Name, offer.Terms.RoleTitle, news(file), Words.Date(offer.Terms.LongStop), addresses.Private("application") + "/offer", acts.Actor.Name),
            Recipient.Of(candidate), $"offer-stays-open/{version}", application.Id, links.Make(LinkPurpose.Application, application.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
