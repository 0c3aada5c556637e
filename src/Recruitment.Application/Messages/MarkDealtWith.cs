using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>The message does not matter any more, or they were rung about it. A reply is told, and written down, by <see cref="TellReply"/>.</summary>
[For(Policy.Recruiting)]
public sealed record MarkDealtWith(Guid Id) : IRequest<Outcome>;

/// <summary>Our reply has not arrived, and somebody told them what it says: when, and in which words. It stops the clock.</summary>
/// <param name="LateBecause">Why, where they were told after the promised time.</param>
[For(Policy.Recruiting)]
public sealed record TellReply(Guid Id, DateTimeOffset At, string Said, string? LateBecause) : IRequest<Outcome>;

public sealed record ThisIsTheReply() : Refusal("This is our reply: say when you told them, and what.");

internal sealed class MarkDealtWithHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<MarkDealtWith, Outcome>, IRequestHandler<TellReply, Outcome>
{
    public async Task<Outcome> Handle(MarkDealtWith request, CancellationToken cancellationToken)
    {
        if (await db.Messages.SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } message) return new NotFound();
        if (message is not { State: MessageState.Failed, DealtWithAt: null }) return new AlreadySeenTo();
        if ((await db.RepliedBy(message, cancellationToken)).Any(a => a.LatestReply?.MessageId == message.Id)) return new ThisIsTheReply();
        message.DealtWith(acts.Because());
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    public async Task<Outcome> Handle(TellReply request, CancellationToken cancellationToken)
    {
        if (await db.Messages.SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } message) return new NotFound();
        if (message is { State: MessageState.Sent or MessageState.Cancelled } or { DealtWithAt: not null }) return new AlreadySeenTo();
        if (await db.RepliedBy(message, cancellationToken) is not { Count: > 0 } replied) return new NotFound();
        var act = acts.Because(string.IsNullOrWhiteSpace(request.Said) ? null : $"{Words.Moment(request.At)}: {request.Said.Trim()}");
        foreach (var application in replied)
            if (application.ReplyTold(message.Id, request.At, request.LateBecause, act) is { } refusal) return refusal;
        message.DealtWith(act with { Why = null });
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
