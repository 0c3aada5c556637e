using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;

namespace Recruitment.Application.Offers;

/// <summary>Every check is done: a named person makes the offer firm.</summary>
[For(Policy.Recruiting)]
public sealed record MakeOfferFirm(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>To a candidate, when every condition is met and the offer is firm.</summary>
public sealed record OfferIsFirm(string Name, string RoleTitle, string Start, bool HasAJob, bool AgencyWorker, bool Seconded, bool Apprentice, string Link, string From) : Email;

internal sealed class MakeOfferFirmHandler(IRecruitmentDb db, OfferLetters letters, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRequestHandler<MakeOfferFirm, Outcome>
{
    public async Task<Outcome> Handle(MakeOfferFirm request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.Id, cancellationToken) is not { } file) return new NotFound();
        var (application, offer, candidate) = file;
        if (offer.Version != request.Version) return new StaleForm();
        var act = acts.Because();
        offer.NoteReferences(await db.ReferenceStanding(application, cancellationToken), act);
        if (offer.MakeFirm(application, act) is { } refusal) return refusal;
        var letter = letters.Firm(candidate, application, offer);
        offer.Write(LetterKind.Firm, letter.Text, letter.TemplateVersion, act);
        var route = RouteCase.Of(offer);
        outbox.Enqueue(
            new OfferIsFirm(candidate.Name, offer.Terms.RoleTitle, OfferWords.Start(offer.Terms.ProposedStart, offer.Kind, offer.Open), route.HasAJob, route.AgencyWorker, route.Seconded, route.Apprentice, addresses.Private("application") + "/offer", acts.Actor.Name),
            Recipient.Of(candidate), $"offer-firm/{offer.Id}", application.Id, links.Make(LinkPurpose.Application, application.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
