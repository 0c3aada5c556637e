using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>What became of an attempt to send a message. If it was a reply, its clock stops with it or starts again: both in one save.</summary>
/// <param name="Lease">The version of the message while this worker held it: nobody else's attempt is recorded by mistake.</param>
[ByService]
public sealed record RecordDelivery(Guid MessageId, Guid Lease, Delivery Delivery, DateTimeOffset At) : IRequest;

/// <summary>The mail server's answer, by what to do next.</summary>
public abstract record Delivery
{
    public sealed record Accepted : Delivery;

    /// <summary>Try again later: the server is away, busy or wrongly set up.</summary>
    public sealed record Later(string Why) : Delivery;

    /// <summary>It can never arrive like this.</summary>
    public sealed record Never(string Why) : Delivery;
}

internal sealed class RecordDeliveryHandler(IRecruitmentDb db) : IRequestHandler<RecordDelivery>
{
    public async Task Handle(RecordDelivery request, CancellationToken cancellationToken)
    {
        if (await db.Messages.SingleOrDefaultAsync(m => m.Id == request.MessageId && m.Version == request.Lease, cancellationToken) is not { } message) return;
        var replied = await db.RepliedBy(message, cancellationToken);
        var act = new Act(Actor.Software("outbox"), request.At);
        switch (request.Delivery)
        {
            case Delivery.Accepted: message.Accepted(request.At); break;
            case Delivery.Later(var why): message.PutOff(why, act); break;
            case Delivery.Never(var why): message.Refused(why, act); break;
        }

        foreach (var application in replied)
        {
            if (message.State == MessageState.Sent) application.ReplySent(message.Id, request.At);
            if (message.State == MessageState.Failed) application.ReplyBounced(message.Id, act);
        }

        if (message.State is MessageState.Sent or MessageState.Failed && message.JobApplicationId is { } about) await Close(about, message.Id, request.At, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>With the letter that says so an application is closed; one that cannot be delivered is told by telephone, and ends no less.</summary>
    private async Task Close(Guid jobApplicationId, Guid letter, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await db.Closings.SingleOrDefaultAsync(c => c.JobApplicationId == jobApplicationId && c.MessageId == letter, cancellationToken) is not { } closing) return;
        closing.LetterLeft(await db.JobApplications.SingleAsync(a => a.Id == jobApplicationId, cancellationToken), at);
    }
}
