using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.References;

/// <summary>A manager writes down what they decided about a concern, or about dates that differ.</summary>
/// <param name="Version">Of the note as the page showed it.</param>
[For(Policy.Deciding)]
public sealed record ResolveReference(Guid RefereeId, Guid Version, string? Concern, string? Discrepancy) : IRequest<Outcome>;

internal sealed class ResolveReferenceHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<ResolveReference, Outcome>
{
    public async Task<Outcome> Handle(ResolveReference request, CancellationToken cancellationToken)
    {
        if (await db.ReferenceRecords.SingleOrDefaultAsync(n => n.RefereeId == request.RefereeId, cancellationToken) is not { } record) return new NotFound();
        if (record.Version != request.Version) return new StaleForm();
        if (record.Resolve(request.Concern, request.Discrepancy, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
