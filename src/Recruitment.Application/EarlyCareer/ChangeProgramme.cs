using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.EarlyCareer;

[For(Policy.Casework)]
public sealed record RecordReview(Guid Id, Guid Version, int Number, DateOnly HeldOn, ReviewNote Note) : IRequest<Outcome>;

/// <summary>Something of a review was written down wrong.</summary>
[For(Policy.Casework)]
public sealed record CorrectReview(Guid Id, Guid Version, int Number, DateOnly HeldOn, ReviewNote Note, string Why) : IRequest<Outcome>;

/// <summary>The optional review is not wanted, or another was never held.</summary>
[For(Policy.Casework)]
public sealed record LeaveReviewOut(Guid Id, Guid Version, int Number, string? Why) : IRequest<Outcome>;

[For(Policy.Casework)]
public sealed record PauseProgramme(Guid Id, Guid Version, DateOnly From, PauseReason Reason, IReadOnlyCollection<AgreeingParty> AgreedBy) : IRequest<Outcome>;

/// <summary>A planned pause does not come.</summary>
[For(Policy.Casework)]
public sealed record CallOffPause(Guid Id, Guid Version) : IRequest<Outcome>;

[For(Policy.Casework)]
public sealed record ResumeProgramme(Guid Id, Guid Version, DateOnly BackOn) : IRequest<Outcome>;

[For(Policy.Casework)]
public sealed record ExtendProgramme(Guid Id, Guid Version, DateOnly LastDay, PauseReason Reason, string Why, IReadOnlyCollection<AgreeingParty> AgreedBy) : IRequest<Outcome>;

/// <summary>Another assessor, supervisor or co-ordinator from now on.</summary>
[For(Policy.Casework)]
public sealed record ChangeProgrammePeople(Guid Id, Guid Version, ProgrammePeople People) : IRequest<Outcome>;

internal sealed class ChangeProgrammeHandler(IRecruitmentDb db, Acts acts)
    : IRequestHandler<RecordReview, Outcome>, IRequestHandler<CorrectReview, Outcome>, IRequestHandler<LeaveReviewOut, Outcome>, IRequestHandler<PauseProgramme, Outcome>,
      IRequestHandler<CallOffPause, Outcome>, IRequestHandler<ResumeProgramme, Outcome>, IRequestHandler<ExtendProgramme, Outcome>, IRequestHandler<ChangeProgrammePeople, Outcome>
{
    public Task<Outcome> Handle(RecordReview request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.RecordReview(request.Number, request.HeldOn, request.Note, acts.Because()), cancellationToken);

    public Task<Outcome> Handle(CorrectReview request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.CorrectReview(request.Number, request.HeldOn, request.Note, acts.Because(request.Why)), cancellationToken);

    public Task<Outcome> Handle(LeaveReviewOut request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.LeaveReviewOut(request.Number, acts.Because(request.Why)), cancellationToken);

    public async Task<Outcome> Handle(PauseProgramme request, CancellationToken cancellationToken)
    {
        var agreement = new Agreement(await db.NameOfProgramme(request.Id, cancellationToken), request.AgreedBy);
        return await Change(request.Id, request.Version, p => p.Pause(request.From, request.Reason, agreement, acts.Because()), cancellationToken);
    }

    public Task<Outcome> Handle(CallOffPause request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.CallOffPause(acts.Because()), cancellationToken);

    public Task<Outcome> Handle(ResumeProgramme request, CancellationToken cancellationToken) =>
        Change(request.Id, request.Version, p => p.Resume(request.BackOn, acts.Because()), cancellationToken);

    public async Task<Outcome> Handle(ExtendProgramme request, CancellationToken cancellationToken)
    {
        var agreement = new Agreement(await db.NameOfProgramme(request.Id, cancellationToken), request.AgreedBy);
        return await Change(request.Id, request.Version, p => p.Extend(request.LastDay, request.Reason, agreement, acts.Because(request.Why)), cancellationToken);
    }

    public async Task<Outcome> Handle(ChangeProgrammePeople request, CancellationToken cancellationToken)
    {
        var name = await db.NameOfProgramme(request.Id, cancellationToken);
        return await Change(request.Id, request.Version, p => p.ChangePeople(request.People, name, acts.Because()), cancellationToken);
    }

    private async Task<Outcome> Change(Guid id, Guid version, Func<EarlyCareerProgramme, Refusal?> change, CancellationToken cancellationToken)
    {
        if (await db.EarlyCareerProgrammes.SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is not { } programme) return new NotFound();
        if (programme.Version != version) return new StaleForm();
        if (change(programme) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}

internal static class ProgrammeNames
{
    /// <summary>Whose programme it is; empty where there is none.</summary>
    public static async Task<string> NameOfProgramme(this IRecruitmentDb db, Guid id, CancellationToken cancellationToken) => await (
        from p in db.EarlyCareerProgrammes
        join a in db.JobApplications on p.JobApplicationId equals a.Id
        join c in db.Candidates on a.CandidateId equals c.Id
        where p.Id == id
        select c.Name).SingleOrDefaultAsync(cancellationToken) ?? "";
}
