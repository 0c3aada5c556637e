using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Within five days a closed application can be opened again.</summary>
[For(Policy.Recruiting)]
public sealed record ReopenApplication(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>To a candidate, when their application is open again.</summary>
public sealed record ApplicationReopened(string Name, string VacancyTitle, string Reference, string Next, string From) : Email;

public sealed record LetterStillWaits() : Refusal("The letter about it has not left yet. Undo the reply, or take the decision back, instead: then it never leaves.");

internal sealed class ReopenApplicationHandler(IRecruitmentDb db, Outbox outbox, Acts acts) : IRequestHandler<ReopenApplication, Outcome>
{
    public async Task<Outcome> Handle(ReopenApplication request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        if (await db.LetterWaits(application, cancellationToken)) return new LetterStillWaits();
        var act = acts.Because();
        if (application.Reopen(act) is { } refusal) return refusal;
        var lostItsSeat = await db.HasLostItsSeat(application, cancellationToken);
        if (lostItsSeat && application.Move(ApplicationAction.GiveSeatBack, act) is { } stuck) return stuck;
        var next = lostItsSeat ? "Your seat was freed meanwhile: choose a day again on your own page." : "We go on from there, and your own page says what comes next.";
        var candidate = Recipient.Of(await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == application.CandidateId, cancellationToken));
        var title = await db.Vacancies.Where(v => v.Id == application.VacancyId).Select(v => v.Title).SingleAsync(cancellationToken);
        outbox.Enqueue(new ApplicationReopened(candidate.Name, title, application.Reference, next, acts.Actor.Name), candidate, $"application-reopened/{request.Version}", application.Id);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
