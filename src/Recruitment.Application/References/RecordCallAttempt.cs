using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>A call: either nobody to talk to, and when to try again; or they are on the line, and the note begins.</summary>
[For(Policy.Casework)]
public sealed record RecordCallAttempt(Guid RefereeId, VerifiedNumber Number, CallOutcome Outcome, DateTimeOffset? TryAgainAt, string? Note) : IRequest<Outcome>;

internal sealed class RecordCallAttemptHandler(IRecruitmentDb db, IReferenceScripts scripts, Acts acts) : IRequestHandler<RecordCallAttempt, Outcome>
{
    public async Task<Outcome> Handle(RecordCallAttempt request, CancellationToken cancellationToken)
    {
        if (await db.Referees.SingleOrDefaultAsync(r => r.Id == request.RefereeId, cancellationToken) is not { } referee) return new NotFound();
        if (!await db.JobApplications.AnyAsync(a => a.Id == referee.JobApplicationId && Referee.AreAskedAt.Contains(a.Status), cancellationToken)) return new NobodyIsRung();
        var act = acts.Because();
        var refusal = request.Outcome is CallOutcome.Spoke
            ? referee.BeginCall(request.Number, act)
            : referee.RecordAttempt(request.Number, request.Outcome, request.TryAgainAt, request.Note, act);
        if (refusal is not null) return refusal;
        if (request.Outcome is CallOutcome.Spoke) db.ReferenceRecords.Add(ReferenceRecord.Begin(referee, scripts.Current, act));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
