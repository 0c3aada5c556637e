using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>
/// "Send my application": the draft becomes an application with a record, a reference, a clock and a link of its own, whoever is known under what was typed; one save. A typed address
/// proves nothing: whether it is somebody we know is only ever asked.
/// </summary>
[ByLink]
public sealed record SendApplication(string DraftToken, ContactDetails Contact, EntryRoute Route, StudentDetails? Student) : IRequest<Outcome>;

/// <summary>The same button pressed twice.</summary>
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
        var act = acts.By(ActorKind.Candidate, Guid.Empty, sent.Typed.Name);
        var candidate = Candidate.Register(sent.Typed, act);
        var found = await recognition.Find(sent.Typed, candidate.Id, cancellationToken);
        var mailbox = found.SingleOrDefault(f => f.Shared == SharedKey.Email);
        // The same questions to the database whether somebody is known or not.
        var first = await OpenOne(mailbox?.CandidateId ?? Guid.Empty, sent.Vacancy.Id, cancellationToken);
        var application = JobApplication.Receive(
            references.New(), candidate.Id, sent.Vacancy.Id, sent.Route, sent.Student, sent.Cv.File, act, isConfirmed: mailbox is null, togetherWith: first);
        sent.Cv.SentWith(application.Id, application.Cv.Number);
        sent.Draft.BecameApplication(application.Id);
        db.Candidates.Add(candidate);
        db.JobApplications.Add(application);
        foreach (var known in found)
            db.PossibleSamePeople.Add(PossibleSamePerson.Between(application, known.CandidateId, candidate.Id, known.Shared, known.Names, isAskedByMail: known.Shared == SharedKey.Email, act));
        await receipts.Send(application, candidate, sent, asksTheMailbox: mailbox is not null, cancellationToken);
    }

    /// <summary>The newest application of theirs for this vacancy that is on its way.</summary>
    private async Task<Guid?> OpenOne(Guid candidateId, Guid vacancyId, CancellationToken cancellationToken) =>
        (await db.JobApplications.AsNoTracking().Where(a => a.CandidateId == candidateId && a.VacancyId == vacancyId)
            .OrderByDescending(a => a.ReceivedAt).Select(a => new { a.Id, a.Status }).ToListAsync(cancellationToken))
        .Find(a => Lifecycle.Allows(a.Status, ApplicationAction.SendNewCv))?.Id;
}

/// <summary>What one press of the button sends.</summary>
internal sealed record Sent(ApplyDraft Draft, Vacancy Vacancy, ContactDetails Typed, EntryRoute Route, StudentDetails? Student, CvText Cv);

public sealed record StudentDetailsAreMissing() : Refusal("Tell us about your course, so that we can keep a job for you before your last placement ends.");
