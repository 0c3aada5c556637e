using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>They were rung, or the message does not matter any more. Of a reply it means that they were told: it stops the clock.</summary>
[For(Policy.Recruiting)]
public sealed record MarkDealtWith(Guid Id) : IRequest<Outcome>;

internal sealed class MarkDealtWithHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<MarkDealtWith, Outcome>
{
    public async Task<Outcome> Handle(MarkDealtWith request, CancellationToken cancellationToken)
    {
        if (await db.Messages.SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } message) return new NotFound();
        if (message is not { State: MessageState.Failed, DealtWithAt: null }) return new AlreadySeenTo();
        var act = acts.Because();
        message.DealtWith(act);
        if (await db.RepliedBy(message, cancellationToken) is { } application) application.ReplyTold(message.Id, act);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
