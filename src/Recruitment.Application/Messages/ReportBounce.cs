using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.Messages;

/// <summary>"It came back": a message that the mail server had accepted did not arrive. If it was the reply, its clock runs on.</summary>
[For(Policy.Casework)]
public sealed record ReportBounce(Guid Id, Guid JobApplicationId) : IRequest<Outcome>;

internal sealed class ReportBounceHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<ReportBounce, Outcome>
{
    public async Task<Outcome> Handle(ReportBounce request, CancellationToken cancellationToken)
    {
        var message = await db.Messages.SingleOrDefaultAsync(m => m.Id == request.Id && m.JobApplicationId == request.JobApplicationId, cancellationToken);
        if (message is null) return new NotFound();
        var act = acts.Because("It came back.");
        if (message.CameBack(act) is { } refusal) return refusal;
        foreach (var application in await db.RepliedBy(message, cancellationToken)) application.ReplyBounced(message.Id, act);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
