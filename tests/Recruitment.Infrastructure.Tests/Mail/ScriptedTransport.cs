using System.Collections.Concurrent;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Mail;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>The world outside: takes mail, and answers as the test says.</summary>
internal sealed class ScriptedTransport : IMailTransport
{
    public ConcurrentQueue<OutgoingMail> Taken { get; } = [];

    public Func<OutgoingMail, Task<Delivery>> Answer { get; set; } = _ => Task.FromResult<Delivery>(new Delivery.Accepted());

    public async Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        Taken.Enqueue(mail);
        return await Answer(mail);
    }
}
