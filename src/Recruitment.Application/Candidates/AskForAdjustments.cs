using MediatR;
using Recruitment.Domain;

namespace Recruitment.Application.Candidates;

/// <summary>What would help somebody to show what they can do, in their own words. It goes to the organiser and never to an assessor. [product.md, feature 8]</summary>
[ByLink]
public sealed record AskForAdjustments(string Token, string? Words) : IRequest<Outcome>
{
    public const int MaxLength = 2000;
}

public sealed record AdjustmentsAreTooLong() : Refusal($"Use {AskForAdjustments.MaxLength} characters or fewer, or ring us and tell us");

internal sealed class AskForAdjustmentsHandler(IRecruitmentDb db, Mine mine) : IRequestHandler<AskForAdjustments, Outcome>
{
    public async Task<Outcome> Handle(AskForAdjustments request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        if (request.Words?.Length > AskForAdjustments.MaxLength) return new AdjustmentsAreTooLong();
        my.Candidate.AskForAdjustments(request.Words, my.Act);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
