using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Takes back a reply that still waits: the message is cancelled and the application is to be replied to again, by the same clock.</summary>
[For(Policy.Recruiting)]
public sealed record UndoReply(Guid Id, Guid Version) : IRequest<Outcome>;

internal sealed class UndoReplyHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<UndoReply, Outcome>
{
    public async Task<Outcome> Handle(UndoReply request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return new NotFound();
        if (application.Version != request.Version) return new StaleForm();
        var messageId = application.LatestReply?.MessageId;
        var act = acts.Because();
        if (application.UndoReply(act) is { } tooLate) return tooLate;
        if (messageId is { } replied && await db.UndoTogether(application, replied, act, cancellationToken) is { } stuck) return stuck;
        var message = await db.Messages.SingleAsync(m => m.Id == messageId, cancellationToken);
        if (message.Cancel(act) is { } hasLeft) return hasLeft;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
