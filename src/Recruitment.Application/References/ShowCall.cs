using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>One referee at the desk: who they are, what was tried, the script, and the note so far.</summary>
[For(Policy.SeeReferences)]
public sealed record ShowCall(Guid RefereeId) : IRequest<CallView?>;

public sealed record CallView(
    Guid RefereeId, Guid JobApplicationId, string Referee, string JobTitle, string Organisation, RefereeKind Kind, string Email, string PhoneFromCandidate,
    DateOnly? From, DateOnly? To, RefereeState State, string Candidate, string Reference, string VacancyTitle, IReadOnlyList<AttemptView> Attempts)
{
    public NoteView? Note { get; init; }

    public ReferenceScript Script { get; init; } = null!;

    public IReadOnlyList<ScriptQuestion> Questions => Script.For(Kind);
}

public sealed record AttemptView(DateTimeOffset At, string By, string Number, NumberSource Source, string Where, CallOutcome Outcome, string? Note);

public sealed record NoteView(
    Guid Id, Guid Version, ReferenceState State, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string CalledBy, DateTimeOffset? SentAt, DateTimeOffset? AnsweredAt,
    bool HasConcern, string? ConcernNote, string? ConcernResolution, string? Discrepancy, string? DiscrepancyResolution, IReadOnlyList<NoteVersion> Versions)
{
    public bool? CountsUnconfirmed { get; init; }

    public string? UnconfirmedDecision { get; init; }

    public string? UnconfirmedDecidedBy { get; init; }

    public NoteVersion Latest => Versions[^1];
}

public sealed record NoteVersion(int Number, string By, DateTimeOffset At, IReadOnlyList<ReferenceAnswer> Answers);

internal sealed class ShowCallHandler(IRecruitmentDb db, IReferenceScripts scripts, Looks looks) : IRequestHandler<ShowCall, CallView?>
{
    public async Task<CallView?> Handle(ShowCall request, CancellationToken cancellationToken)
    {
        var call = await (
            from r in db.Referees.AsNoTracking()
            join a in db.JobApplications on r.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            join v in db.Vacancies on a.VacancyId equals v.Id
            where r.Id == request.RefereeId
            select new CallView(
                r.Id, a.Id, r.Name, r.JobTitle, r.Organisation, r.Kind, r.Email, r.PhoneFromCandidate, r.From, r.To, r.State, c.Name, a.Reference, v.Title,
                r.Attempts.OrderByDescending(t => t.At).Select(t => new AttemptView(t.At, t.By, t.Number.Number, t.Number.Source, t.Number.Where, t.Outcome, t.Note)).ToList()))
            .SingleOrDefaultAsync(cancellationToken);
        if (call is null) return null;
        await looks.At(Looks.References, [call.JobApplicationId], cancellationToken);
        var record = await db.ReferenceRecords.AsNoTracking().SingleOrDefaultAsync(n => n.RefereeId == request.RefereeId, cancellationToken);
        return call with { Script = scripts.Current, Note = record is null ? null : NoteOf(record) };
    }

    internal static NoteView NoteOf(ReferenceRecord record) => new(
        record.Id, record.Version, record.State, record.StartedAt, record.EndedAt, record.CalledBy, record.SentAt, record.AnsweredAt, record.HasConcern, record.ConcernNote,
        record.ConcernResolution, record.Discrepancy, record.DiscrepancyResolution,
        [.. record.Versions.OrderBy(v => v.Number).Select(v => new NoteVersion(v.Number, v.By, v.At, v.Answers))])
    {
        CountsUnconfirmed = record.CountsUnconfirmed,
        UnconfirmedDecision = record.UnconfirmedDecision,
        UnconfirmedDecidedBy = record.UnconfirmedDecidedBy,
    };
}
