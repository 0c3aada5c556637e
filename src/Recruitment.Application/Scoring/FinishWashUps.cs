using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>Finishes the wash-up of everybody on the day about whom nothing needs a talk.</summary>
[For(Policy.Deciding)]
public sealed record FinishQuietWashUps(Guid DayId) : IRequest<Outcome<int>>;

/// <summary>Lets stand, in one press, what is near the line and about which nobody disagrees.</summary>
/// <param name="Seen">How many lines the page said there were.</param>
[For(Policy.Deciding)]
public sealed record SettleNearTheLine(Guid DayId, int Seen) : IRequest<Outcome<int>>;

/// <summary>The panel talks again about somebody, until somebody has decided.</summary>
[For(Policy.Deciding)]
public sealed record ReopenWashUp(Guid JobApplicationId, Guid WashUpVersion, string Why) : IRequest<Outcome>;

internal sealed class FinishWashUpsHandler(IRecruitmentDb db, Scorecards scorecards, WashUpEnd end, Acts acts)
    : IRequestHandler<FinishQuietWashUps, Outcome<int>>, IRequestHandler<SettleNearTheLine, Outcome<int>>, IRequestHandler<ReopenWashUp, Outcome>
{
    public async Task<Outcome<int>> Handle(FinishQuietWashUps request, CancellationToken cancellationToken)
    {
        var quiet = (await scorecards.OfDay(request.DayId, cancellationToken)).Where(c => c.WashUp.FinishedAt is null && c.OpenTalks.Count == 0).ToList();
        foreach (var card in quiet)
            if (await end.Finish(card, cancellationToken) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return quiet.Count;
    }

    public async Task<Outcome<int>> Handle(SettleNearTheLine request, CancellationToken cancellationToken)
    {
        var lines = (await scorecards.OfDay(request.DayId, cancellationToken)).SelectMany(c => c.NearTheLine.Select(t => (Card: c, Value: c.Result.Values.Single(v => v.Value.Code == t.ValueCode)))).ToList();
        if (lines.Count != request.Seen) return new StaleForm();
        foreach (var (card, value) in lines)
            if (card.WashUp.LetStand(value, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return lines.Count;
    }

    public async Task<Outcome> Handle(ReopenWashUp request, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(request.JobApplicationId, cancellationToken) is not { } card) return new NotFound();
        if (card.WashUp.Version != request.WashUpVersion) return new StaleForm();
        var act = acts.Because(request.Why);
        if (card.WashUp.Reopen(act) is { } refusal) return refusal;
        var application = await db.JobApplications.SingleAsync(a => a.Id == request.JobApplicationId, cancellationToken);
        if (application.Move(ApplicationAction.ReopenWashUp, act) is { } decided) return decided;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}

internal sealed class WashUpEnd(IRecruitmentDb db, Acts acts)
{
    public async Task<Refusal?> Finish(Scorecard card, CancellationToken cancellationToken)
    {
        var toConfirm = SecondPerson.Needed(card.Framework, card.WashUp, card.Recount(), card.Sheets, card.Readers);
        if (card.WashUp.Finish(card.Talks, [.. card.Concerns.Select(c => c.Id)], toConfirm, acts.Because()) is { } refusal) return refusal;
        var application = await db.JobApplications.SingleAsync(a => a.Id == card.WashUp.JobApplicationId, cancellationToken);
        return application.Move(ApplicationAction.FinishWashUp, acts.Because());
    }
}
