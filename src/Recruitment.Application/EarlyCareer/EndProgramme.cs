using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.EarlyCareer;

/// <summary>The end, by a named person; where a second has to confirm it, it waits for them.</summary>
[For(Policy.Casework)]
public sealed record EndProgramme(Guid Id, Guid Version, ProgrammeEnd End, string? Why) : IRequest<Outcome>;

/// <summary>A second person agrees with the outcome that a colleague recorded.</summary>
[For(Policy.Casework)]
public sealed record ConfirmProgrammeOutcome(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>A second person does not agree, or the first has thought again.</summary>
[For(Policy.Casework)]
public sealed record TurnDownProgrammeOutcome(Guid Id, Guid Version, string Why) : IRequest<Outcome>;

/// <summary>The outcome was recorded wrong: the programme runs again.</summary>
[For(Policy.Casework)]
public sealed record TakeProgrammeOutcomeBack(Guid Id, Guid Version, string Why) : IRequest<Outcome>;

/// <summary>The application follows its programme: both are changed in one save.</summary>
internal sealed class EndProgrammeHandler(IRecruitmentDb db, Acts acts)
    : IRequestHandler<EndProgramme, Outcome>, IRequestHandler<ConfirmProgrammeOutcome, Outcome>, IRequestHandler<TurnDownProgrammeOutcome, Outcome>,
      IRequestHandler<TakeProgrammeOutcomeBack, Outcome>
{
    public async Task<Outcome> Handle(EndProgramme request, CancellationToken cancellationToken)
    {
        var name = await db.NameOfProgramme(request.Id, cancellationToken);
        return await Change(request.Id, request.Version, (p, a) => p.End(request.End, a, name, acts.Because(request.Why)), cancellationToken);
    }

    public Task<Outcome> Handle(ConfirmProgrammeOutcome request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, (p, a) => p.ConfirmOutcome(a, acts.Because()), cancellationToken);

    public Task<Outcome> Handle(TurnDownProgrammeOutcome request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, (p, _) => p.TurnDownOutcome(acts.Because(request.Why)), cancellationToken);

    public Task<Outcome> Handle(TakeProgrammeOutcomeBack request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, (p, a) => p.TakeOutcomeBack(a, acts.Because(request.Why)), cancellationToken);

    private async Task<Outcome> Change(Guid id, Guid version, Func<EarlyCareerProgramme, JobApplication, Refusal?> change, CancellationToken cancellationToken)
    {
        if (await db.EarlyCareerProgrammes.SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is not { } programme) return new NotFound();
        if (programme.Version != version) return new StaleForm();
        var application = await db.JobApplications.SingleAsync(a => a.Id == programme.JobApplicationId, cancellationToken);
        if (change(programme, application) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
