using MediatR;

namespace Recruitment.Application.Messages;

/// <summary>Sends everything in the outbox that is due. Asked after each save that queues a message, and every minute in case that was missed; its handler stands beside the transports.</summary>
[ByService]
public sealed record SendDueMessages : IRequest;
