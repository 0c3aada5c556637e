using MediatR;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Scoring;

/// <summary>"Submit my ratings": once, and from then on nobody changes them. The last sheet about a person opens their wash-up.</summary>
[For(Policy.Assessing)]
public sealed record SubmitSheet(Guid SeatId, string ExerciseCode, Guid Version) : IRequest<Outcome>;

internal sealed class SubmitSheetHandler(IRecruitmentDb db, MySheets sheets, RatingsLock ratings, Acts acts) : IRequestHandler<SubmitSheet, Outcome>
{
    public async Task<Outcome> Handle(SubmitSheet request, CancellationToken cancellationToken)
    {
        var mine = await sheets.Find(request.SeatId, request.ExerciseCode, cancellationToken);
        if (mine.IsRefused) return mine.Refusal;
        var (sheet, framework) = mine.Value;
        if (sheet.Version != request.Version && !sheet.IsSubmitted) return new StaleForm();
        if (sheet.Submit(framework, acts.Because()) is { } refusal) return refusal;
        await ratings.LockIfComplete([sheet.SeatId], acts.Because(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
