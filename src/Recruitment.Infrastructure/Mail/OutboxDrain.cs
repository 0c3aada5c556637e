using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Messages;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Sweeps;

namespace Recruitment.Infrastructure.Mail;

/// <summary>
/// Empties the outbox. A message is claimed by an update that one worker wins, and the claim is committed before the message leaves; what became of it is one more save.
/// A worker that dies in between leaves a lease that runs out: then one more copy goes, with the same Message-ID. (src/decisions/0007)
/// </summary>
internal sealed partial class OutboxDrain(IServiceScopeFactory scopes, IMailTransport transport, ILinkTokens tokens, TimeProvider time, ILogger<OutboxDrain> log)
    : IRequestHandler<SendDueMessages>
{
    /// <summary>So few that a lease outlasts them all, even where a mail server answers none of them.</summary>
    private const int AtOnce = 8;
    private const int Hands = 4;

    /// <summary>After as many as are claimed at once. Eighty a second at most: few mail servers take more from one sender, and nobody who uses the pages meanwhile is slowed down.</summary>
    private static readonly TimeSpan _breath = TimeSpan.FromMilliseconds(100);

    public async Task Handle(SendDueMessages request, CancellationToken cancellationToken)
    {
        var hands = new ParallelOptions { MaxDegreeOfParallelism = Hands, CancellationToken = cancellationToken };
        while (await Claim(cancellationToken) is { Count: > 0 } claimed)
        {
            await Parallel.ForEachAsync(claimed, hands, async (message, stop) => await SendOne(message, stop));
            if (claimed.Count == AtOnce) await Task.Delay(_breath, cancellationToken);
        }
    }

    private IQueryable<Message> Due(IQueryable<Message> messages)
    {
        var now = time.GetUtcNow();
        return messages.AsNoTracking()
            .Where(m => (m.State == MessageState.Waiting && m.NextAttemptAt <= now) || (m.State == MessageState.Sending && m.LeaseUntil < now))
            .OrderBy(m => m.NextAttemptAt);
    }

    /// <summary>Some of the messages that are due, for which this worker's update is the one that found them so.</summary>
    private Task<List<Message>> Claim(CancellationToken cancellationToken) => InScope<List<Message>>(async services =>
    {
        var db = services.GetRequiredService<RecruitmentDbContext>();
        var due = await Due(db.Messages).Take(AtOnce).Select(m => m.Id).ToListAsync(cancellationToken);
        if (due.Count == 0) return [];
        var lease = Guid.NewGuid();
        var until = time.GetUtcNow() + Message.Lease;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await Due(db.Messages).Where(m => due.Contains(m.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MessageState.Sending).SetProperty(m => m.LeaseUntil, until)
                .SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.Version, lease),
            cancellationToken);
        var claimed = await db.Messages.AsNoTracking().Where(m => due.Contains(m.Id) && m.Version == lease).OrderBy(m => m.NextAttemptAt).ToListAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return claimed;
    });

    private async Task SendOne(Message message, CancellationToken cancellationToken)
    {
        var link = message.LinkId is { } id ? tokens.TokenOf(id) : "";
        var mail = new OutgoingMail(
            message.InternetMessageId, message.CreatedAt, message.ToName, message.ToAddress, message.Subject,
            message.Body.Replace(Addresses.LinkMark, link, StringComparison.Ordinal), message.IsAutomatic, message.Calendar);
        Delivery delivery;
        try
        {
            delivery = await transport.Send(mail, cancellationToken);
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
                await InScope(async services =>
                {
                    await services.GetRequiredService<ISender>().Send(record, cancellationToken);
                    return true;
                });
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 10)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), cancellationToken);
            }
        }
    }

    private async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.OfTheService("outbox");
        return await work(scope.ServiceProvider);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Message {Id} ({Kind}), attempt {Attempt}: {Result}")]
    private partial void LogAttempt(Guid id, string kind, int attempt, string result);
}
