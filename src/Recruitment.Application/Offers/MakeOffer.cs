using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Checks;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Offers;

/// <summary>The letter as this person will read it, before anything is decided.</summary>
[For(Policy.Recruiting)]
public sealed record PreviewOffer(Guid Id, OfferTerms Terms, OfferCircumstances Circumstances) : IRequest<Outcome<OfferPreview>>;

public sealed record OfferPreview(string Letter, OfferKind Kind, IReadOnlyList<ConditionKind> Conditions);

/// <summary>A named person makes the offer: the application moves on, the letter is kept, the message is queued; one save.</summary>
/// <param name="Version">Of the application as the page showed it.</param>
[For(Policy.Recruiting)]
public sealed record MakeOffer(Guid Id, Guid Version, OfferTerms Terms, OfferCircumstances Circumstances) : IRequest<Outcome>;

/// <summary>To a candidate, when an offer is made: the good news, with the letter on their own page.</summary>
public sealed record OfferMade(string Name, string RoleTitle, string Team, string Salary, string Start, string AnswerBy, string Link, string From) : Email;

/// <summary>To a student, when an offer is made: the job is promised before the last placement ends.</summary>
public sealed record StudentOfferMade(string Name, string RoleTitle, string Team, string Salary, string AnswerBy, string LongStop, bool Student, bool Apprentice, string Link, string From) : Email;

internal sealed class MakeOfferHandler(IRecruitmentDb db, OfferLetters letters, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts)
    : IRequestHandler<MakeOffer, Outcome>, IRequestHandler<PreviewOffer, Outcome<OfferPreview>>
{
    public async Task<Outcome<OfferPreview>> Handle(PreviewOffer request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        // Asked of a copy that is never saved, so that the preview refuses what the offer would.
        if (application.MakeConditionalOffer(request.Terms, candidate.SocialWorkEnglandNumber, await db.LastLook(request.Id, cancellationToken), acts.Because()) is { } refusal) return refusal;
        var offer = Offer.Of(application, request.Terms, request.Circumstances, acts.Because());
        return new OfferPreview(letters.Conditional(candidate, application, offer).Text, offer.Kind, [.. offer.Conditions.Select(c => c.Kind)]);
    }

    public async Task<Outcome> Handle(MakeOffer request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        var candidate = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var (look, act) = (await db.LastLook(request.Id, cancellationToken), acts.Because());
        if (application.MakeConditionalOffer(request.Terms, candidate.SocialWorkEnglandNumber, look, act) is { } refusal) return refusal;

        var offer = Offer.Of(application, request.Terms, request.Circumstances, act);
        if (look is not null) offer.NoteRegistration(look, act);
        offer.NoteReferences(await db.ReferenceStanding(application, cancellationToken), act);
        var letter = letters.Conditional(candidate, application, offer);
        offer.Write(offer.Kind == OfferKind.StudentGuarantee ? LetterKind.Guarantee : LetterKind.Conditional, letter.Text, letter.TemplateVersion, act);
        db.Offers.Add(offer);
        outbox.Enqueue(Email(offer, candidate), Recipient.Of(candidate), $"offer-made/{offer.Id}", application.Id, links.Make(LinkPurpose.Application, application.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private Email Email(Offer offer, Candidate candidate)
    {
        var (terms, link, answerBy) = (offer.Terms, addresses.Private("application") + "/offer", Words.Day(offer.AnswerBy));
        var (team, salary) = (OfferWords.Team(terms.Team), OfferWords.Salary(terms.Salary, terms.PaidSalary, terms.HoursPerWeek));
        return offer.Kind switch
        {
            OfferKind.Standard => new OfferMade(candidate.Name, terms.RoleTitle, team, salary, OfferWords.Start(terms.ProposedStart, offer.Kind, offer.Open), answerBy, link, acts.Actor.Name),
            OfferKind.StudentGuarantee => new StudentOfferMade(candidate.Name, terms.RoleTitle, team, salary, answerBy, Words.Date(terms.LongStop), offer.Route != EntryRoute.Apprentice, offer.Route == EntryRoute.Apprentice, link, acts.Actor.Name),
        };
    }
}
