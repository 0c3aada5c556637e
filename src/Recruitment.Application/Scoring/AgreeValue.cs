using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>"Agree and next": what the panel agreed about one value, with its reason and names. The last one of a person finishes their wash-up.</summary>
/// <param name="Voices">Who agreed, of those who were asked: the panel of the day and whoever keeps the record.</param>
[For(Policy.Deciding)]
public sealed record AgreeValue(
    Guid JobApplicationId, string ValueCode, Guid Version, IReadOnlyList<CellOutcome> Outcomes, IReadOnlyList<ConcernAnswer> Concerns, string Reason, IReadOnlyList<Guid> Voices)
    : IRequest<Outcome<ValueAgreed>>;

public sealed record ConcernAnswer(Guid SheetId, bool IsSettled, string Words);

/// <param name="NextValue">The next line of the same person that needs a talk.</param>
public sealed record ValueAgreed(Guid DayId, string? NextValue);

internal sealed class AgreeValueHandler(IRecruitmentDb db, Scorecards scorecards, WashUpEnd end, Acts acts) : IRequestHandler<AgreeValue, Outcome<ValueAgreed>>
{
    public async Task<Outcome<ValueAgreed>> Handle(AgreeValue request, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(request.JobApplicationId, cancellationToken) is not { } card) return new NotFound();
        if (card.WashUp.Version != request.Version) return new StaleForm();
        if (card.Result.Values.FirstOrDefault(v => v.Value.Code == request.ValueCode) is not { } value) return new NotFound();
        var voices = (await db.VoicesOf(card.WashUp, acts.StaffId).ToListAsync(cancellationToken)).Where(v => request.Voices.Contains(v.StaffId)).Select(v => v.Name).ToList();
        if (card.WashUp.Agree(value, request.Outcomes, request.Reason, voices, acts.Because()) is { } refusal) return refusal;
        foreach (var concern in request.Concerns.Where(c => card.Concerns.Any(s => s.Id == c.SheetId)))
            if (card.WashUp.Settle(concern.SheetId, concern.IsSettled, concern.Words, acts.Because()) is { } unsaid) return unsaid;
        var next = card.OpenTalks is [var first, ..] ? first : null;
        if (next is null && await end.Finish(card, cancellationToken) is { } notYet) return notYet;
        await db.SaveChangesAsync(cancellationToken);
        return new ValueAgreed(card.WashUp.DayId, next?.ValueCode);
    }
}

/// <summary>Somebody whose voice can stand beside what was agreed.</summary>
public sealed record Voice(Guid StaffId, string Name);

internal static class Voices
{
    /// <summary>The panel of the day without those who know the person, and whoever is at the screen.</summary>
    public static IQueryable<Voice> VoicesOf(this IRecruitmentDb db, WashUp washUp, Guid me)
    {
        var (dayId, seatId) = (washUp.DayId, washUp.SeatId);
        return db.StaffMembers.AsNoTracking()
            .Where(m => m.Id == me || db.AssessmentDays.Any(d => d.Id == dayId && d.Assessors.Any(a => a.StaffId == m.Id)
                && !d.Acquaintances.Any(k => k.StaffId == m.Id && db.Seats.Any(s => s.Id == seatId && s.CandidateId == k.CandidateId))))
            .OrderBy(m => m.Name).Select(m => new Voice(m.Id, m.Name));
    }
}
