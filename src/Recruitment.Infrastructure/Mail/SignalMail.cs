using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Recruitment.Domain.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>Wakes the outbox as soon as what queued a message is committed. A signal that is lost costs a minute: the sweep looks anyway.</summary>
internal sealed class SignalMail : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ValueTask<bool> Wait(CancellationToken cancellationToken) => _signal.Reader.ReadAsync(cancellationToken);

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) SignalFor(eventData.Context);
        return ValueTask.FromResult(result);
    }

    /// <summary>Before the commit there would be nothing to see yet.</summary>
    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SignalFor(eventData.Context!);
        return Task.CompletedTask;
    }

    private void SignalFor(DbContext context)
    {
        if (context.ChangeTracker.Entries<Message>().Any(e => e.Entity.State == MessageState.Waiting)) _signal.Writer.TryWrite(true);
    }
}
