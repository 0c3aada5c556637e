using MediatR;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Scoring;

/// <summary>"Submit my ratings": once, and from then on nobody changes them. The last sheet about a person opens their wash-up.</summary>
public sealed record SubmitSheet(Guid SeatId, string ExerciseCode, Guid Version) : IRequest<Outcome>;

internal sealed class SubmitSheetHandler(IRecruitmentDb db, MySheets sheets, RatingsLock ratings, Acts acts) : IRequestHandler<SubmitSheet, Outcome>
{
    public async Task<Outcome> Handle(SubmitSheet request, CancellationToken cancellationToken)
    {
        if (await sheets.Find(request.SeatId, request.ExerciseCode, cancellationToken) is not { } mine) return new NotFound();
        if (mine.Sheet.Version != request.Version && !mine.Sheet.IsSubmitted) return new StaleForm();
        if (mine.Sheet.Submit(mine.Framework, acts.Because()) is { } refusal) return refusal;
        await ratings.LockIfComplete([mine.Sheet.SeatId], acts.Because(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
