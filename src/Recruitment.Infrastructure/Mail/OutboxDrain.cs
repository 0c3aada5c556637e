using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.Messages;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Mail;

/// <summary>
/// Empties the outbox. A message is claimed by an update that one worker wins, and the claim is committed before the message leaves; what became of it is one more save.
/// A worker that dies in between leaves a lease that runs out: then one more copy goes, with the same Message-ID. (src/decisions/0007)
/// </summary>
internal sealed partial class OutboxDrain(IServiceScopeFactory scopes, IMailTransport transport, ILinkTokens tokens, TimeProvider time, ILogger<OutboxDrain> log)
    : IRequestHandler<SendDueMessages>
{
    private const int AtOnce = 50;
    private const int Hands = 4;

    public async Task Handle(SendDueMessages request, CancellationToken cancellationToken)
    {
        var taken = 1;
        while (taken > 0)
        {
            var due = await InScope(s => Due(s.GetRequiredService<RecruitmentDbContext>().Messages).Take(AtOnce).Select(m => m.Id).ToListAsync(cancellationToken));
            taken = 0;
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = Hands, CancellationToken = cancellationToken }, async (id, stop) =>
            {
                if (await Claim(id, stop) is not { } message) return;
                Interlocked.Increment(ref taken);
                await SendOne(message, stop);
            });
        }
    }

    private IQueryable<Message> Due(IQueryable<Message> messages)
    {
        var now = time.GetUtcNow();
        return messages.AsNoTracking()
            .Where(m => (m.State == MessageState.Waiting && m.NextAttemptAt <= now) || (m.State == MessageState.Sending && m.LeaseUntil < now))
            .OrderBy(m => m.NextAttemptAt);
    }

    /// <summary>The message, if this worker is the one whose update found it still due.</summary>
    private Task<Message?> Claim(Guid id, CancellationToken cancellationToken) => InScope(async services =>
    {
        var messages = services.GetRequiredService<RecruitmentDbContext>().Messages;
        var lease = Guid.NewGuid();
        var until = time.GetUtcNow() + Message.Lease;
        var won = await Due(messages).Where(m => m.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MessageState.Sending).SetProperty(m => m.LeaseUntil, until)
                .SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.Version, lease),
            cancellationToken);
        return won == 0 ? null : await messages.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.Version == lease, cancellationToken);
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
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Message {Id} ({Kind}), attempt {Attempt}: {Result}")]
    private partial void LogAttempt(Guid id, string kind, int attempt, string result);
}
