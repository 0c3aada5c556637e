using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>The host has read the three lines against the evidence that each of them comes from: these go out with the result.</summary>
[For(Policy.Casework)]
public sealed record CheckFeedback(Guid JobApplicationId, Guid WashUpVersion, IReadOnlyList<FeedbackWords> Lines) : IRequest<Outcome>;

public sealed record DecidedMeanwhile(string By)
    : Refusal($"{By} has taken the decision meanwhile, and the result goes out with the lines that were kept then. Nothing that you typed was sent: it stands beside them.");

internal sealed class CheckFeedbackHandler(IRecruitmentDb db, Scorecards scorecards, Acts acts) : IRequestHandler<CheckFeedback, Outcome>
{
    public async Task<Outcome> Handle(CheckFeedback request, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(request.JobApplicationId, cancellationToken) is not { } card) return new NotFound();
        if (await db.DecisionOf(request.JobApplicationId).Select(d => d.DecidedBy).FirstOrDefaultAsync(cancellationToken) is { } by) return new DecidedMeanwhile(by);
        if (card.WashUp.Version != request.WashUpVersion) return new StaleForm();
        if (card.WashUp.CheckFeedback(request.Lines, card.Sheets, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
