using MediatR;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>The second person has read the evidence and confirms, from their own account, what one person alone had settled.</summary>
[For(Policy.Deciding)]
public sealed record ConfirmAsSecondPerson(Guid JobApplicationId, Guid WashUpVersion) : IRequest<Outcome>;

/// <summary>Somebody means to decide otherwise than the arithmetic says: a second person is asked.</summary>
[For(Policy.Deciding)]
public sealed record AskToDiffer(Guid JobApplicationId, Guid WashUpVersion, DecisionWords Words) : IRequest<Outcome>;

internal sealed class ConfirmAsSecondPersonHandler(IRecruitmentDb db, Scorecards scorecards, Acts acts)
    : IRequestHandler<ConfirmAsSecondPerson, Outcome>, IRequestHandler<AskToDiffer, Outcome>
{
    public Task<Outcome> Handle(ConfirmAsSecondPerson request, CancellationToken cancellationToken) =>
        Change(request.JobApplicationId, request.WashUpVersion, washUp => washUp.Confirm(acts.Because()), cancellationToken);

    public Task<Outcome> Handle(AskToDiffer request, CancellationToken cancellationToken) =>
        Change(request.JobApplicationId, request.WashUpVersion, washUp => washUp.ProposeToDiffer(request.Words.Outcome, acts.Because(request.Words.Reason)), cancellationToken);

    private async Task<Outcome> Change(Guid id, Guid version, Func<WashUp, Refusal?> change, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(id, cancellationToken) is not { } card) return new NotFound();
        if (card.WashUp.Version != version) return new StaleForm();
        if (change(card.WashUp) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
