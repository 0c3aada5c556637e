using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>A call: either nobody to talk to, and when to try again; or they are on the line, and the note begins. Whoever cannot be asked at all is told to the candidate at once.</summary>
[For(Policy.Casework)]
public sealed record RecordCallAttempt(Guid RefereeId, VerifiedNumber Number, CallOutcome Outcome, DateTimeOffset? TryAgainAt, string? Note) : IRequest<Outcome>;

/// <summary>To a candidate, when a referee would rather not give a reference, or is not the person at the number of their organisation: please name somebody else.</summary>
public sealed record RefereeCannotBeAsked(string Name, string RefereeName, string WhatHappened, string WhatNow, string Link) : Email;

internal sealed class RecordCallAttemptHandler(IRecruitmentDb db, IReferenceScripts scripts, Calendars calendars, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts)
    : IRequestHandler<RecordCallAttempt, Outcome>
{
    public async Task<Outcome> Handle(RecordCallAttempt request, CancellationToken cancellationToken)
    {
        if (await db.Referees.SingleOrDefaultAsync(r => r.Id == request.RefereeId, cancellationToken) is not { } referee) return new NotFound();
        if (!await db.JobApplications.AnyAsync(a => a.Id == referee.JobApplicationId && Referee.AreAskedAt.Contains(a.Status), cancellationToken)) return new NobodyIsRung();
        var (act, before) = (acts.Because(), referee.State);
        var refusal = request.Outcome is CallOutcome.Spoke
            ? referee.BeginCall(request.Number, act)
            : referee.RecordAttempt(request.Number, request.Outcome, request.TryAgainAt, request.Note, await calendars.Load(cancellationToken), act);
        if (refusal is not null) return refusal;
        if (request.Outcome is CallOutcome.Spoke) db.ReferenceRecords.Add(ReferenceRecord.Begin(referee, scripts.Current, act));
        if (referee.State != before && referee.State is RefereeState.Declined or RefereeState.WrongPerson) await Tell(referee, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private async Task Tell(Referee referee, CancellationToken cancellationToken)
    {
        var candidate = await db.CandidateOf(referee.JobApplicationId, cancellationToken);
        var (happened, now) = referee.State is RefereeState.Declined
            ? ($"We rang {referee.Name} at {referee.Organisation}. They would rather not give a reference.", "Please give us the name of somebody else who knows your work.")
            : ($"We rang {referee.Organisation} to speak with {referee.Name}. The person at the number we found was somebody else.",
                "If they have moved, take them off your list and name them again with where they work now. Or give us the name of somebody else who knows your work.");
        outbox.Enqueue(
            new RefereeCannotBeAsked(candidate.Name, referee.Name, happened, now, addresses.Private("application") + "/referees"), Recipient.Of(candidate),
            $"referee-cannot-be-asked/{referee.Id}/{acts.Now.UtcTicks}", referee.JobApplicationId, links.Make(LinkPurpose.Application, referee.JobApplicationId));
    }
}
