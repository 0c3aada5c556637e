using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>"Agree and next": what the panel agreed about one value, with its reason and names. The last one of a person finishes their wash-up.</summary>
[For(Policy.Deciding)]
public sealed record AgreeValue(
    Guid JobApplicationId, string ValueCode, Guid Version, IReadOnlyList<CellOutcome> Outcomes, IReadOnlyList<ConcernAnswer> Concerns, string Reason, string Names)
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
        var known = card.Result.Values.FirstOrDefault(v => v.Value.Code == request.ValueCode)?.Cells.Select(c => c.Exercise.Code).ToHashSet() ?? [];
        if (request.Outcomes.Any(o => !known.Contains(o.ExerciseCode))) return new NotFound();
        if (card.WashUp.Agree(card.Framework, request.ValueCode, request.Outcomes, request.Reason, request.Names, acts.Because()) is { } refusal) return refusal;
        foreach (var concern in request.Concerns.Where(c => card.Concerns.Any(s => s.Id == c.SheetId)))
            if (card.WashUp.Settle(concern.SheetId, concern.IsSettled, concern.Words, acts.Because()) is { } unsaid) return unsaid;
        var next = card.OpenTalks is [var first, ..] ? first : null;
        if (next is null && await end.Finish(card, cancellationToken) is { } notYet) return notYet;
        await db.SaveChangesAsync(cancellationToken);
        return new ValueAgreed(card.WashUp.DayId, next?.ValueCode);
    }
}

/// <summary>Finishes the wash-up of everybody on the day about whom nothing needs a talk.</summary>
[For(Policy.Deciding)]
public sealed record FinishQuietWashUps(Guid DayId) : IRequest<Outcome<int>>;

internal sealed class FinishQuietWashUpsHandler(IRecruitmentDb db, Scorecards scorecards, WashUpEnd end) : IRequestHandler<FinishQuietWashUps, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(FinishQuietWashUps request, CancellationToken cancellationToken)
    {
        var quiet = (await scorecards.OfDay(request.DayId, cancellationToken)).Where(c => c.WashUp.FinishedAt is null && c.OpenTalks.Count == 0).ToList();
        foreach (var card in quiet)
            if (await end.Finish(card, cancellationToken) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return quiet.Count;
    }
}

internal sealed class WashUpEnd(IRecruitmentDb db, Acts acts)
{
    public async Task<Refusal?> Finish(Scorecard card, CancellationToken cancellationToken)
    {
        if (card.WashUp.Finish(card.Talks, [.. card.Concerns.Select(c => c.Id)], acts.Because()) is { } refusal) return refusal;
        var application = await db.JobApplications.SingleAsync(a => a.Id == card.WashUp.JobApplicationId, cancellationToken);
        return application.Move(ApplicationAction.FinishWashUp, acts.Because());
    }
}
