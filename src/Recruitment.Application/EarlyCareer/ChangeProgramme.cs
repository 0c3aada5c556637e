using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.EarlyCareer;

[For(Policy.Casework)]
public sealed record RecordReview(Guid Id, Guid Version, int Number, DateOnly HeldOn, ReviewNote Note) : IRequest<Outcome>;

/// <summary>The optional review is left out.</summary>
[For(Policy.Casework)]
public sealed record SkipReview(Guid Id, Guid Version, int Number) : IRequest<Outcome>;

[For(Policy.Casework)]
public sealed record PauseProgramme(Guid Id, Guid Version, DateOnly From, PauseReason Reason, IReadOnlyCollection<AgreeingParty> AgreedBy) : IRequest<Outcome>;

[For(Policy.Casework)]
public sealed record ResumeProgramme(Guid Id, Guid Version, DateOnly BackOn) : IRequest<Outcome>;

[For(Policy.Casework)]
public sealed record ExtendProgramme(Guid Id, Guid Version, DateOnly LastDay, string Why, IReadOnlyCollection<AgreeingParty> AgreedBy) : IRequest<Outcome>;

/// <summary>Another assessor, supervisor or co-ordinator from now on.</summary>
[For(Policy.Casework)]
public sealed record ChangeProgrammePeople(Guid Id, Guid Version, ProgrammePeople People) : IRequest<Outcome>;

/// <summary>The end, by a named person.</summary>
[For(Policy.Casework)]
public sealed record EndProgramme(Guid Id, Guid Version, ProgrammeStatus Outcome, string RecommendedBy, DateOnly? PanelOn, string? PanelChair, string? Why) : IRequest<Outcome>;

internal sealed class ChangeProgrammeHandler(IRecruitmentDb db, Acts acts)
    : IRequestHandler<RecordReview, Outcome>, IRequestHandler<SkipReview, Outcome>, IRequestHandler<PauseProgramme, Outcome>, IRequestHandler<ResumeProgramme, Outcome>,
      IRequestHandler<ExtendProgramme, Outcome>, IRequestHandler<ChangeProgrammePeople, Outcome>, IRequestHandler<EndProgramme, Outcome>
{
    public Task<Outcome> Handle(RecordReview request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.RecordReview(request.Number, request.HeldOn, request.Note, acts.Because()), cancellationToken);

    public Task<Outcome> Handle(SkipReview request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.SkipOptionalReview(request.Number, acts.Because()), cancellationToken);

    public async Task<Outcome> Handle(PauseProgramme request, CancellationToken cancellationToken)
    {
        var agreement = new Agreement(await NameOf(request.Id, cancellationToken), request.AgreedBy);
        return await Change(request.Id, request.Version, p => p.Pause(request.From, request.Reason, agreement, acts.Because()), cancellationToken);
    }

    public Task<Outcome> Handle(ResumeProgramme request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.Resume(request.BackOn, acts.Because()), cancellationToken);

    public async Task<Outcome> Handle(ExtendProgramme request, CancellationToken cancellationToken)
    {
        var agreement = new Agreement(await NameOf(request.Id, cancellationToken), request.AgreedBy);
        return await Change(request.Id, request.Version, p => p.Extend(request.LastDay, agreement, acts.Because(request.Why)), cancellationToken);
    }

    public Task<Outcome> Handle(ChangeProgrammePeople request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.ChangePeople(request.People, acts.Because()), cancellationToken);

    public Task<Outcome> Handle(EndProgramme request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.End(request.Outcome, request.RecommendedBy, request.PanelOn, request.PanelChair, acts.Because(request.Why)), cancellationToken);

    private async Task<string> NameOf(Guid id, CancellationToken cancellationToken) => await (
        from p in db.EarlyCareerProgrammes
        join a in db.JobApplications on p.JobApplicationId equals a.Id
        join c in db.Candidates on a.CandidateId equals c.Id
        where p.Id == id
        select c.Name).SingleOrDefaultAsync(cancellationToken) ?? "";

    private async Task<Outcome> Change(Guid id, Guid version, Func<EarlyCareerProgramme, Refusal?> change, CancellationToken cancellationToken)
    {
        if (await db.EarlyCareerProgrammes.SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is not { } programme) return new NotFound();
        if (programme.Version != version) return new StaleForm();
        if (change(programme) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
