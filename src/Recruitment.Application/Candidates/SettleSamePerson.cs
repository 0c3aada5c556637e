using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Candidates;

/// <summary>A recruiter has asked the person, and says whether the two are one.</summary>
/// <param name="UseTyped">They are, and the new details are the ones to use from now on.</param>
[For(Policy.Recruiting)]
public sealed record SettleSamePerson(Guid Id, bool IsSame, bool UseTyped) : IRequest<Outcome>;

internal sealed class SettleSamePersonHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, JobApplications.References references, Acts acts) : IRequestHandler<SettleSamePerson, Outcome>
{
    public async Task<Outcome> Handle(SettleSamePerson request, CancellationToken cancellationToken)
    {
        if (await db.PossibleSamePeople.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken) is not { } possible) return new NotFound();
        var act = acts.Because();
        if (possible.Settle(request.IsSame ? SamePersonState.Same : SamePersonState.Different, act) is { } refusal) return refusal;
        var application = await db.JobApplications.SingleAsync(a => a.Id == possible.JobApplicationId, cancellationToken);
        var known = await db.Candidates.SingleAsync(c => c.Id == possible.KnownCandidateId, cancellationToken);
        if (request.IsSame) await Join(possible, application, known, request.UseTyped, act, cancellationToken);
        else await Part(possible, application, act, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private async Task Join(PossibleSamePerson possible, JobApplication application, Candidate known, bool useTyped, Act act, CancellationToken cancellationToken)
    {
        if (possible.OtherCandidateId is { } otherId && otherId != known.Id)
        {
            foreach (var theirs in await db.JobApplications.Where(a => a.CandidateId == otherId).ToListAsync(cancellationToken)) theirs.BelongsTo(known.Id, act);
            foreach (var message in await db.Messages.Where(m => m.ToKind == RecipientKind.Candidate && m.ToId == otherId).ToListAsync(cancellationToken)) message.BelongsTo(known.Id);
            foreach (var seat in await db.Seats.Where(s => s.CandidateId == otherId).ToListAsync(cancellationToken)) seat.BelongsTo(known.Id);
            foreach (var day in await db.AssessmentDays.Where(d => d.Acquaintances.Any(a => a.CandidateId == otherId)).ToListAsync(cancellationToken)) day.SamePerson(otherId, known.Id);
            foreach (var open in await db.PossibleSamePeople.Where(p => p.Id != possible.Id && (p.KnownCandidateId == otherId || p.OtherCandidateId == otherId)).ToListAsync(cancellationToken))
                open.Became(otherId, known.Id);
            var other = await db.Candidates.SingleAsync(c => c.Id == otherId, cancellationToken);
            if (known.Adjustments is null && other.Adjustments is { } adjustments) known.AskForAdjustments(adjustments, act);
            db.Candidates.Remove(other);
        }

        var isNew = false;
        if (possible.Held is { } held)
        {
            var text = await TextOf(held, cancellationToken);
            // What it was held for may have ended meanwhile: then it is a new application, and no CV is dropped.
            isNew = application.SendNewCv(text.File, held.Route, held.Student, act) is not null;
            if (isNew) application = Receive(held, text, known.Id, application.VacancyId, act);
            text.SentWith(application.Id, application.Cv.Number);
        }

        var key = ContactKeys.Email(possible.Typed.Email);
        var isMoved = useTyped && !await db.Candidates.AnyAsync(c => c.EmailKey == key && c.Id != known.Id && c.Id != possible.OtherCandidateId, cancellationToken);
        if (isMoved) known.UpdateContact(possible.Typed.Over(known.Contact), act);
        if (isMoved || isNew) await Write(application, known, isNew, possible.Id, cancellationToken);
    }

    private async Task Part(PossibleSamePerson possible, JobApplication application, Act act, CancellationToken cancellationToken)
    {
        // Registered as somebody else from the start, or the same mailbox: each has their own already.
        if (possible.OtherCandidateId is not null || possible.Shared == SharedKey.Email) return;
        var key = ContactKeys.Email(possible.Typed.Email);
        var person = await db.Candidates.SingleOrDefaultAsync(c => c.EmailKey == key, cancellationToken);
        if (person is null) db.Candidates.Add(person = Candidate.Register(possible.Typed, act));
        if (possible.Held is { } held)
        {
            var text = await TextOf(held, cancellationToken);
            application = Receive(held, text, person.Id, application.VacancyId, act);
            text.SentWith(application.Id, application.Cv.Number);
        }
        else
        {
            application.BelongsTo(person.Id, act);
            foreach (var seat in await db.Seats.Where(s => s.JobApplicationId == application.Id).ToListAsync(cancellationToken)) seat.BelongsTo(person.Id);
            foreach (var link in await db.PrivateLinks.Where(l => l.SubjectId == application.Id).ToListAsync(cancellationToken)) link.Expire(act.At);
        }

        await Write(application, person, isNew: true, possible.Id, cancellationToken);
    }

    private JobApplication Receive(HeldCv held, CvText text, Guid candidateId, Guid vacancyId, Act act)
    {
        var application = JobApplication.Receive(references.New(), candidateId, vacancyId, held.Route, held.Student, text.File, act);
        db.JobApplications.Add(application);
        return application;
    }

    private async Task Write(JobApplication application, Candidate to, bool isNew, Guid about, CancellationToken cancellationToken)
    {
        var title = await db.Vacancies.Where(v => v.Id == application.VacancyId).Select(v => v.Title).SingleAsync(cancellationToken);
        var (link, page) = (links.Make(LinkPurpose.Application, application.Id), addresses.Private("application"));
        Email email = isNew
            ? new ApplicationReceived(to.Name, title, application.Reference, Words.Moment(application.Clock.DueAt), page)
            : new YourLink(to.Name, title, application.Reference, page, Words.Date(LondonTime.DayOf(link.ExpiresAt)));
        outbox.Enqueue(email, Recipient.Of(to), $"same-person/{about}", application.Id, link);
    }

    private Task<CvText> TextOf(HeldCv held, CancellationToken cancellationToken) => db.CvTexts.SingleAsync(t => t.Id == held.CvTextId, cancellationToken);
}
