using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Offers;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.EarlyCareer;

/// <summary>What is known of somebody who is about to begin the first year.</summary>
[For(Policy.Casework)]
public sealed record DraftProgramme(Guid JobApplicationId) : IRequest<ProgrammeDraft?>;

public sealed record ProgrammeDraft(string Name, bool MayBegin, DateOnly? EmployedFrom, DateOnly? RegisteredFrom, DateOnly? Qualified, decimal Wte)
{
    /// <summary>Why there is no first year for them.</summary>
    public Domain.Refusal? NotForThem { get; init; }
}

/// <summary>The start becomes a programme, with its dates.</summary>
[For(Policy.Casework)]
public sealed record BeginProgramme(Guid JobApplicationId, decimal Wte, ProgrammeFacts Facts, ProgrammePeople People) : IRequest<Outcome<Guid>>;

internal sealed class BeginProgrammeHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<BeginProgramme, Outcome<Guid>>, IRequestHandler<DraftProgramme, ProgrammeDraft?>
{
    public async Task<ProgrammeDraft?> Handle(DraftProgramme request, CancellationToken cancellationToken)
    {
        if (await db.OfferCase(request.JobApplicationId, cancellationToken) is not { } file) return null;
        var look = await db.LastLook(request.JobApplicationId, cancellationToken);
        return new ProgrammeDraft(
            file.Candidate.Name, Lifecycle.Allows(file.Application.Status, ApplicationAction.BeginEarlyCareer), file.Offer.StartsOn, look?.RegisteredFrom, file.Application.Student?.ExpectedAward,
            file.Offer.Terms.Wte)
        {
            NotForThem = EarlyCareerProgramme.IsFor(file.Application.Route),
        };
    }

    public async Task<Outcome<Guid>> Handle(BeginProgramme request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.JobApplicationId, cancellationToken) is not { } application) return new NotFound();
        var name = await db.Candidates.Where(c => c.Id == application.CandidateId).Select(c => c.Name).SingleAsync(cancellationToken);
        var seen = await db.LastLook(application.Id, cancellationToken);
        if (EarlyCareerProgramme.Begin(application, name, request.Wte, request.Facts, request.People, seen, acts.Because(), out var programme) is { } refusal) return refusal;
        db.EarlyCareerProgrammes.Add(programme!);
        await db.SaveChangesAsync(cancellationToken);
        return programme!.Id;
    }
}
