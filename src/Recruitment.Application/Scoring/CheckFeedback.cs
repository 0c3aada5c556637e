using MediatR;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Scoring;

/// <summary>The host has read the three lines against the evidence: these go out with the result.</summary>
public sealed record CheckFeedback(Guid JobApplicationId, Guid WashUpVersion, IReadOnlyList<string> Lines) : IRequest<Outcome>;

internal sealed class CheckFeedbackHandler(IRecruitmentDb db, Scorecards scorecards, Acts acts) : IRequestHandler<CheckFeedback, Outcome>
{
    public async Task<Outcome> Handle(CheckFeedback request, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(request.JobApplicationId, cancellationToken) is not { } card) return new NotFound();
        if (card.WashUp.Version != request.WashUpVersion) return new StaleForm();
        if (card.WashUp.CheckFeedback(request.Lines, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
