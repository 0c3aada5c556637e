using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>"Send my application": the draft becomes an application, the clock starts, the receipt is queued; one save.</summary>
public sealed record SendApplication(string DraftToken, ContactDetails Contact, EntryRoute Route, StudentDetails? Student) : IRequest<Outcome>;

/// <summary>Sent at once when a CV arrives. It is not the reply and does not stop the clock.</summary>
public sealed record ApplicationReceived(string Name, string VacancyTitle, string Reference, string ReplyBy, string Link) : Email;

internal sealed class SendApplicationHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Acts acts, Addresses addresses)
    : IRequestHandler<SendApplication, Outcome>
{
    public async Task<Outcome> Handle(SendApplication request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Draft, request.DraftToken, cancellationToken);
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } draft) return new NotFound();
        if (await db.Vacancies.AsNoTracking().SingleAsync(v => v.Id == draft.VacancyId, cancellationToken) is not { IsOpen: true } vacancy) return new VacancyIsClosed();

        var candidate = await Recognise(request.Contact, cancellationToken);
        var act = acts.By(ActorKind.Candidate, candidate.Id, candidate.Name);
        candidate.UpdateContact(request.Contact, act);
        var application = await db.JobApplications
            .Where(a => a.CandidateId == candidate.Id && a.VacancyId == vacancy.Id).OrderByDescending(a => a.ReceivedAt).FirstOrDefaultAsync(cancellationToken);
        if (application is null || application.SendNewCv(draft.Cv, request.Route, request.Student, act) is not null)
        {
            application = JobApplication.Receive(References.New(), candidate.Id, vacancy.Id, request.Route, request.Student, draft.Cv, act);
            db.JobApplications.Add(application);
        }

        draft.BecameApplication(application.Id);
        (await db.CvTexts.SingleAsync(t => t.Id == draft.CvTextId, cancellationToken)).SentWith(application.Id, application.Cv.Number);
        var link = links.Make(LinkPurpose.Application, application.Id);
        outbox.Enqueue(
            new ApplicationReceived(candidate.Name, vacancy.Title, application.Reference, Words.Moment(application.Clock.DueAt), addresses.Private("application")),
            Recipient.Of(candidate), $"application-received/{application.Id}/{application.Cvs.Count}", application.Id, link);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private async Task<Candidate> Recognise(ContactDetails contact, CancellationToken cancellationToken)
    {
        var (email, phone, number) = (ContactKeys.Email(contact.Email), ContactKeys.Phone(contact.Phone), contact.SocialWorkEnglandNumber);
        var known = await db.Candidates
            .Where(c => c.EmailKey == email || (phone != "" && c.PhoneKey == phone) || (number != null && c.SocialWorkEnglandNumber == number))
            .OrderByDescending(c => c.EmailKey == email).FirstOrDefaultAsync(cancellationToken);
        if (known is not null) return known;
        var candidate = Candidate.Register(contact, acts.By(ActorKind.Candidate, Guid.Empty, contact.Name));
        db.Candidates.Add(candidate);
        return candidate;
    }
}
