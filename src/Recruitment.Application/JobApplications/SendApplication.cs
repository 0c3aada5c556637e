using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>"Send my application": the draft becomes an application, the clock starts, the receipt is queued; one save.</summary>
[ByLink]
public sealed record SendApplication(string DraftToken, ContactDetails Contact, EntryRoute Route, StudentDetails? Student) : IRequest<Outcome>;

/// <summary>The same button pressed twice, or the same person in two windows: the other one was first.</summary>
public sealed record SentAtTheSameMoment() : Refusal("This was sent in another window at the same moment. Look at the page again.");

internal sealed class SendApplicationHandler(IRecruitmentDb db, PrivateLinks links, Recognition recognition, Receipts receipts, References references, ITroubles troubles, Acts acts) : IRequestHandler<SendApplication, Outcome>
{
    public async Task<Outcome> Handle(SendApplication request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.DraftToken, cancellationToken);
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } draft) return new NotFound();
        if (draft.IsSent) return Outcome.Done;
        if (await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == draft.VacancyId, cancellationToken) is not { IsOpen: true } vacancy) return new VacancyIsClosed();
        if (Contacts.Check(request.Contact, out var typed) is { } wrong) return wrong;
        if (request.Route.IsStudent() && request.Student is null) return new StudentDetailsAreMissing();

        var typedAs = request.Contact;
        draft.Keep(typedAs.Name, typedAs.KnownAs, typedAs.Email, typedAs.Phone, typedAs.SocialWorkEnglandNumber ?? "", request.Route, request.Student);
        var cv = await db.CvTexts.SingleAsync(t => t.Id == draft.CvTextId, cancellationToken);
        await Send(new Sent(draft, vacancy, typed, request.Route, request.Route.IsStudent() ? request.Student : null, cv), cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return Outcome.Done;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || troubles.IsDuplicate(e))
        {
            return new SentAtTheSameMoment();
        }
    }

    private async Task Send(Sent sent, CancellationToken cancellationToken)
    {
        var found = await recognition.Find(sent.Typed, cancellationToken);
        var isTaken = found.Known is not null && (found.ByEmail || found.NamesAgree);
        var candidate = isTaken ? found.Known! : Candidate.Register(sent.Typed, acts.By(ActorKind.Candidate, Guid.Empty, sent.Typed.Name));
        if (!isTaken) db.Candidates.Add(candidate);
        var isProven = !isTaken || (found.ByEmail && found.NamesAgree);
        var act = acts.By(ActorKind.Candidate, isProven ? candidate.Id : Guid.Empty, sent.Typed.Name);
        if (isProven) candidate.UpdateContact(sent.Typed.Over(candidate.Contact), act);

        var known = isTaken ? await Latest(candidate.Id, sent.Vacancy.Id, cancellationToken) : null;
        var mayAdd = known is not null && Lifecycle.Allows(known.Status, ApplicationAction.SendNewCv);
        // What comes from another address waits beside the application until a person has asked.
        var isHeld = mayAdd && !found.ByEmail;
        var application = mayAdd ? known! : Receive(sent, candidate.Id, act);
        if (mayAdd && !isHeld) application.SendNewCv(sent.Cv.File, sent.Route, sent.Student, act);
        if (!isHeld) sent.Cv.SentWith(application.Id, application.Cv.Number);
        sent.Draft.BecameApplication(application.Id, isHeld);
        if (found.Known is not null && !(isTaken && isProven))
            db.PossibleSamePeople.Add(PossibleSamePerson.Of(
                application.Id, found.Known.Id, sent.Typed, found.Shared, found.Names, isTaken ? null : candidate.Id,
                isHeld ? new HeldCv(sent.Cv.Id, sent.Route) { Student = sent.Student } : null, act));
        await receipts.Send(application, candidate, sent, isNew: !mayAdd, isHeld, fromAnotherAddress: isTaken && !found.ByEmail, cancellationToken);
    }

    private JobApplication Receive(Sent sent, Guid candidateId, Act act)
    {
        var application = JobApplication.Receive(references.New(), candidateId, sent.Vacancy.Id, sent.Route, sent.Student, sent.Cv.File, act);
        db.JobApplications.Add(application);
        return application;
    }

    private Task<JobApplication?> Latest(Guid candidateId, Guid vacancyId, CancellationToken cancellationToken) =>
        db.JobApplications.Where(a => a.CandidateId == candidateId && a.VacancyId == vacancyId).OrderByDescending(a => a.ReceivedAt).FirstOrDefaultAsync(cancellationToken);
}

/// <summary>What one press of the button sends.</summary>
internal sealed record Sent(ApplyDraft Draft, Vacancy Vacancy, ContactDetails Typed, EntryRoute Route, StudentDetails? Student, CvText Cv);

public sealed record StudentDetailsAreMissing() : Refusal("Tell us about your course, so that we can keep a job for you before your last placement ends.");
