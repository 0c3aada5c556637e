using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Somebody has told the candidate, who met the standard, what was found: their time to answer runs.</summary>
/// <param name="Version">Of the application as the page showed it.</param>
[For(Policy.Casework)]
public sealed record RecordTalk(Guid Id, Guid Version, string Found, DateOnly On, DateOnly AnswerBy, bool IsAboutHealth) : IRequest<Outcome>;

/// <summary>One of the two who close an application, with the reason.</summary>
/// <param name="Version">Of what the page showed: the closing under way, or the application where there is none yet.</param>
[For(Policy.Casework)]
public sealed record ProposeClosing(Guid Id, Guid Version, string Reason, string? Advice, DateOnly? ComeBackOn, string? Adjustments) : IRequest<Outcome>;

/// <summary>The other of the two: the letter is written and waits.</summary>
[For(Policy.Casework)]
public sealed record AgreeToClosing(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>It is not closed: taken back, not agreed to, or undone while the letter waits.</summary>
[For(Policy.Casework)]
public sealed record DropClosing(Guid Id, Guid Version, string? Why) : IRequest<Outcome>;

internal sealed class CloseApplicationHandler(IRecruitmentDb db, ClosingLetters letters, Messages.Outbox outbox, Acts acts)
    : IRequestHandler<RecordTalk, Outcome>, IRequestHandler<ProposeClosing, Outcome>, IRequestHandler<AgreeToClosing, Outcome>, IRequestHandler<DropClosing, Outcome>
{
    public async Task<Outcome> Handle(RecordTalk request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version || await Open(request.Id, cancellationToken) is not null) return new StaleForm();
        var referees = await db.Referees.Where(r => r.JobApplicationId == request.Id).Select(r => new { r.Name, r.Organisation }).ToListAsync(cancellationToken);
        var talk = new ClosingTalk(request.Found.Trim(), request.On, request.AnswerBy, request.IsAboutHealth);
        var (told, refusal) = Closing.Tell(application, talk, referees.SelectMany(r => (string[])[r.Name, r.Organisation]), acts.Because());
        if (told is null) return refusal!;
        db.Closings.Add(told);
        await letters.WriteOfTheTalk(application, told, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(ProposeClosing request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        var open = await Open(request.Id, cancellationToken);
        if ((open?.Version ?? application.Version) != request.Version) return new StaleForm();
        if (await OfferKeepsOpen(application, cancellationToken) is { } kept) return kept;
        var why = new ClosingCase(request.Reason, request.Advice, request.ComeBackOn, request.Adjustments, await ActsAManager(cancellationToken));
        if (open is not null)
        {
            if (open.Propose(why, acts.Because()) is { } notNow) return notNow;
        }
        else
        {
            var (proposed, refusal) = Closing.Propose(application, why, acts.Because());
            if (proposed is null) return refusal!;
            db.Closings.Add(proposed);
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(AgreeToClosing request, CancellationToken cancellationToken)
    {
        if (await Open(request.Id, cancellationToken) is not { } closing) return new NotFound();
        if (closing.Version != request.Version) return new StaleForm();
        var application = await db.JobApplications.SingleAsync(a => a.Id == request.Id, cancellationToken);
        if (await OfferKeepsOpen(application, cancellationToken) is { } kept) return kept;
        var letter = await letters.Write(application, closing, cancellationToken);
        var message = outbox.Enqueue(letter.Email, letter.To, $"closing/{closing.Id}/{closing.Version}", application.Id, letter.Link, notBefore: acts.Now + JobApplication.RefusalHold);
        if (closing.Agree(application, await ActsAManager(cancellationToken), message.Id, acts.Because()) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(DropClosing request, CancellationToken cancellationToken)
    {
        if (await Open(request.Id, cancellationToken) is not { } closing) return new NotFound();
        if (closing.Version != request.Version) return new StaleForm();
        if (await db.CancelClosing(closing, acts.Because(string.IsNullOrWhiteSpace(request.Why) ? null : request.Why.Trim()), cancellationToken) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private Task<Closing?> Open(Guid id, CancellationToken cancellationToken) => db.OpenClosing(id, cancellationToken);

    private async Task<Refusal?> OfferKeepsOpen(JobApplication application, CancellationToken cancellationToken) =>
        (await db.Offers.AsNoTracking().SingleOrDefaultAsync(o => o.JobApplicationId == application.Id, cancellationToken))?.KeepsOpen(application, LondonTime.DayOf(acts.Now));

    private async Task<bool> ActsAManager(CancellationToken cancellationToken) =>
        (await db.StaffMembers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == acts.StaffId, cancellationToken))?.Decides == true;
}

internal static class Closings
{
    public static Task<Closing?> OpenClosing(this IRecruitmentDb db, Guid jobApplicationId, CancellationToken cancellationToken) => db.Closings.SingleOrDefaultAsync(
        c => c.JobApplicationId == jobApplicationId && (c.State == ClosingState.Told || c.State == ClosingState.Proposed || c.State == ClosingState.Agreed), cancellationToken);

    /// <summary>The letter, where one waits, is stopped with it.</summary>
    public static async Task<Refusal?> CancelClosing(this IRecruitmentDb db, Closing closing, Act act, CancellationToken cancellationToken)
    {
        if (closing.MessageId is { } letter && (await db.Messages.SingleAsync(m => m.Id == letter, cancellationToken)).Cancel(act) is { } hasLeft) return hasLeft;
        return closing.Drop(act);
    }
}
