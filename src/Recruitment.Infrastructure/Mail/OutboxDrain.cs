using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Messages;
using Recruitment.Infrastructure.Sweeps;

namespace Recruitment.Infrastructure.Mail;

/// <summary>
/// Empties the outbox with a few hands. Each claims one message, sends it and marks it before it takes the next; the claim is committed before the message leaves, and what
/// became of it is one more save. A process that is killed in between costs one more copy a hand at most, with the same Message-ID. (src/decisions/0007, 0020)
/// </summary>
internal sealed partial class OutboxDrain(OutboxClaims claims, IServiceScopeFactory scopes, IMailTransport transport, ILinkTokens tokens, TimeProvider time, ILogger<OutboxDrain> log)
    : IRequestHandler<SendDueMessages>
{
    public const int Hands = 4;

    /// <summary>Eighty messages a second at most: few mail servers take more from one sender, and nobody who uses the pages meanwhile is slowed down.</summary>
    private const int BetweenBreaths = 2;
    private static readonly TimeSpan _breath = TimeSpan.FromMilliseconds(100);

    /// <summary>When the service is stopped, a message that is on its way may arrive: it is neither lost nor sent again.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(5);

    public async Task Handle(SendDueMessages request, CancellationToken cancellationToken)
    {
        await claims.FreeThoseOfTheDead(cancellationToken);
        await Task.WhenAll(Enumerable.Range(0, Hands).Select(_ => Work(cancellationToken)));
    }

    private async Task Work(CancellationToken cancellationToken)
    {
        for (var sent = 1; await claims.Next(cancellationToken) is { } message; sent++)
        {
            await SendOne(message, cancellationToken);
            if (sent % BetweenBreaths == 0) await Task.Delay(_breath, cancellationToken);
        }
    }

    private async Task SendOne(Message message, CancellationToken cancellationToken)
    {
        var link = message.LinkId is { } id ? tokens.TokenOf(id) : "";
        var mail = new OutgoingMail(
            message.InternetMessageId, message.CreatedAt, message.ToName, message.ToAddress, message.Subject,
            message.Body.Replace(Addresses.LinkMark, link, StringComparison.Ordinal), message.IsAutomatic, message.Calendar);
        using var grace = new CancellationTokenSource();
        await using var stopping = cancellationToken.Register(() => grace.CancelAfter(_grace));
        Delivery delivery;
        try
        {
            delivery = await transport.Send(mail, grace.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            delivery = new Delivery.Later(fault.Message);
        }

        LogAttempt(message.Id, message.Kind, message.Attempts, delivery.GetType().Name);
        await Remember(new RecordDelivery(message.Id, message.Version, delivery, time.GetUtcNow()), CancellationToken.None);
    }

    /// <summary>The message is gone or refused whatever happens now: when somebody else changed the application in that moment, look again and save again.</summary>
    private async Task Remember(RecordDelivery record, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = scopes.OfTheService("outbox");
                await scope.ServiceProvider.GetRequiredService<ISender>().Send(record, cancellationToken);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 10)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Message {Id} ({Kind}), attempt {Attempt}: {Result}")]
    private partial void LogAttempt(Guid id, string kind, int attempt, string result);
}
