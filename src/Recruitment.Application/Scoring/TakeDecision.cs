using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>The result mail as this person would get it, or what is in the way of the decision.</summary>
[For(Policy.Deciding)]
public sealed record PreviewDecision(Guid JobApplicationId, DecisionWords Words) : IRequest<Outcome<MailPreview>>;

internal sealed class PreviewDecisionHandler(IRecruitmentDb db, Scorecards scorecards, ResultLetters letters, IEmailTemplates templates, Acts acts)
    : IRequestHandler<PreviewDecision, Outcome<MailPreview>>
{
    public async Task<Outcome<MailPreview>> Handle(PreviewDecision request, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(request.JobApplicationId, cancellationToken) is not { } card) return new NotFound();
        // The mail can be read before a second person has agreed to differ; it cannot be sent.
        if (Decision.Check(request.Words, card.Result, card.WashUp, await scorecards.ExercisesEnd(card.WashUp, cancellationToken), acts.Because()) is { } refusal and not AskASecondPerson) return refusal;
        var application = await db.JobApplications.AsNoTracking().SingleAsync(a => a.Id == request.JobApplicationId, cancellationToken);
        var (to, letter) = await letters.Write(application, card, request.Words.Outcome, cancellationToken);
        var words = templates.Render(letter, to.KnownAs);
        return new MailPreview($"{to.Name} <{to.Email}>", words.Subject, words.Body.Replace(Addresses.LinkMark, "(their private link)", StringComparison.Ordinal), "");
    }
}

/// <summary>A named person records "meets the standard" or "not yet"; the application moves on and the result is queued; one save.</summary>
/// <param name="Version">Of the application as the page showed it.</param>
[For(Policy.Deciding)]
public sealed record TakeDecision(Guid JobApplicationId, Guid Version, DecisionWords Words) : IRequest<Outcome>;

internal sealed class TakeDecisionHandler(IRecruitmentDb db, Scorecards scorecards, ResultLetters letters, PrivateLinks links, Outbox outbox, Acts acts) : IRequestHandler<TakeDecision, Outcome>
{
    public async Task<Outcome> Handle(TakeDecision request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.JobApplicationId, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        if (await scorecards.Of(application.Id, cancellationToken) is not { } card) return new NotFound();
        var (words, act) = (request.Words, acts.Because(request.Words.Reason));
        if (Decision.Check(words, card.Result, card.WashUp, await scorecards.ExercisesEnd(card.WashUp, cancellationToken), act) is { } refusal) return refusal;

        var (to, letter) = await letters.Write(application, card, words.Outcome, cancellationToken);
        var notYet = words.Outcome == DecisionOutcome.NotYet;
        var message = outbox.Enqueue(
            letter, Recipient.Of(to), $"result/{application.Id}/{application.Version}", application.Id, notYet ? null : links.Make(LinkPurpose.Application, application.Id),
            notBefore: notYet ? act.At + JobApplication.RefusalHold : null);
        db.Decisions.Add(Decision.Take(application, card.WashUp, words, card.Result, card.Framework.Version, message.Id, act));
        if (application.Move(notYet ? ApplicationAction.RecordNotYet : ApplicationAction.RecordMetTheStandard, act) is { } tooLate) return tooLate;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}

internal static class Decisions
{
    /// <summary>The decision that stands: not taken back, and the application was not opened again since.</summary>
    public static IQueryable<Decision> DecisionOf(this IRecruitmentDb db, Guid jobApplicationId) =>
        db.Decisions.Where(d => d.JobApplicationId == jobApplicationId && d.TakenBackAt == null && db.JobApplications.Any(a => a.Id == jobApplicationId && a.Status != ApplicationStatus.WashedUp))
            .OrderByDescending(d => d.DecidedAt);
}

/// <summary>Takes "not yet" back while its mail still waits.</summary>
/// <param name="Version">Of the application as the page showed it.</param>
[For(Policy.Deciding)]
public sealed record TakeBackDecision(Guid JobApplicationId, Guid Version) : IRequest<Outcome>;

internal sealed class TakeBackDecisionHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<TakeBackDecision, Outcome>
{
    public async Task<Outcome> Handle(TakeBackDecision request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.JobApplicationId, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        var decision = await db.DecisionOf(request.JobApplicationId).FirstOrDefaultAsync(cancellationToken);
        if (decision is not { Outcome: DecisionOutcome.NotYet }) return new TooLateToUndo();
        var act = acts.Because();
        var message = await db.Messages.SingleAsync(m => m.Id == decision.MessageId, cancellationToken);
        if (message.Cancel(act) is { } hasLeft) return hasLeft;
        if (application.Reopen(act) is { } refusal) return refusal;
        decision.TakeBack(act);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
