using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Application.Offers;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.Checks;

/// <summary>One thing is recorded about one condition: asked, received, seen, signed, sent to a manager and so on.</summary>
/// <param name="Version">Of the offer as the page showed it.</param>
[For(Policy.Casework)]
public sealed record RecordCheck(Guid Id, Guid Version, ConditionKind Kind, ConditionAction Action, ConditionEvidence? Evidence, string? Why) : IRequest<Outcome>;

/// <summary>A manager accepts what is out of the ordinary, finds a condition not met, or does without it.</summary>
[For(Policy.Deciding)]
public sealed record DecideCheck(Guid Id, Guid Version, ConditionKind Kind, ConditionAction Action, string? Why) : IRequest<Outcome>;

/// <summary>Everything that nobody has asked for yet is asked for, in one message.</summary>
[For(Policy.Casework)]
public sealed record AskForChecks(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>To a candidate, when checks of theirs begin: what we do now, and what we need from them.</summary>
public sealed record ChecksAsked(string Name, string RoleTitle, string Checks, string Link, string From) : Email;

/// <summary>Whoever is signed in looks after it from now on.</summary>
/// <param name="Version">Of the offer as the page showed it: two who take one check on at once both learn of it.</param>
[For(Policy.Casework)]
public sealed record TakeCheckOn(Guid Id, Guid Version, ConditionKind Kind) : IRequest<Outcome>;

/// <summary>We hope for it on another day.</summary>
[For(Policy.Recruiting)]
public sealed record MoveCheckDue(Guid Id, Guid Version, ConditionKind Kind, DateOnly To) : IRequest<Outcome>;

internal sealed class RecordCheckHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts)
    : IRequestHandler<RecordCheck, Outcome>, IRequestHandler<DecideCheck, Outcome>, IRequestHandler<AskForChecks, Outcome>, IRequestHandler<TakeCheckOn, Outcome>, IRequestHandler<MoveCheckDue, Outcome>
{
    public async Task<Outcome> Handle(RecordCheck request, CancellationToken cancellationToken) =>
        request.Action.IsForManagersOnly() ? new NotForThem(Policy.Deciding) : await Record(request, cancellationToken);

    public Task<Outcome> Handle(DecideCheck request, CancellationToken cancellationToken) =>
        Record(new RecordCheck(request.Id, request.Version, request.Kind, request.Action, null, request.Why), cancellationToken);

    private async Task<Outcome> Record(RecordCheck request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.Id, cancellationToken) is not { } file) return new NotFound();
        if (file.Offer.Version != request.Version) return new StaleForm();
        if (file.Application.Status.IsEnding()) return new OfferIsNotOpen();
        var act = acts.Because(string.IsNullOrWhiteSpace(request.Why) ? null : request.Why.Trim());
        if (request.Kind == ConditionKind.References) file.Offer.NoteReferences(await db.ReferenceStanding(file.Application, cancellationToken), act with { Why = null });
        if (file.Offer.RecordCheck(request.Kind, request.Action, request.Evidence, act) is { } refusal) return refusal;
        if (request.Action == ConditionAction.Ask) Tell(file, [request.Kind]);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(AskForChecks request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.Id, cancellationToken) is not { } file) return new NotFound();
        if (file.Offer.Version != request.Version) return new StaleForm();
        if (file.Application.Status != ApplicationStatus.OfferAccepted) return new OfferIsNotOpen();
        var (act, kinds) = (acts.Because(), file.Offer.Conditions.Where(c => c.State == ConditionState.NotAsked).Select(c => c.Kind).ToList());
        foreach (var kind in kinds)
            if (file.Offer.RecordCheck(kind, ConditionAction.Ask, null, act) is { } refusal) return refusal;
        Tell(file, kinds);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(TakeCheckOn request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.Id, cancellationToken) is not { } file) return new NotFound();
        if (file.Offer.Version != request.Version) return new StaleForm();
        if (file.Offer.GiveCheckTo(request.Kind, acts.Actor.Name, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(MoveCheckDue request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.Id, cancellationToken) is not { } file) return new NotFound();
        if (file.Offer.Version != request.Version) return new StaleForm();
        if (file.Offer.MoveCheckDue(request.Kind, request.To, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private void Tell(OfferCase file, IReadOnlyList<ConditionKind> kinds)
    {
        var checks = string.Join('\n', kinds.Select(k => $"* {CheckWords.Of(k, file.Offer)}. {CheckWords.ToYou(k)}"));
        outbox.Enqueue(
            new ChecksAsked(file.Candidate.Name, file.Offer.Terms.RoleTitle, checks, addresses.Private("application") + "/offer", acts.Actor.Name),
            Recipient.Of(file.Candidate), $"checks-asked/{file.Offer.Version}", file.Application.Id, links.Make(LinkPurpose.Application, file.Application.Id));
    }
}
