using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Recruitment.Domain.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>Wakes the outbox as soon as a save that queued a message is committed. A signal that is lost costs a minute: the sweep looks anyway.</summary>
internal sealed class SignalMail : SaveChangesInterceptor
{
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ValueTask<bool> Wait(CancellationToken cancellationToken) => _signal.Reader.ReadAsync(cancellationToken);

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.ChangeTracker.Entries<Message>().Any(e => e.Entity.State == MessageState.Waiting)) _signal.Writer.TryWrite(true);
        return ValueTask.FromResult(result);
    }
}
