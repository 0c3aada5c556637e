using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Sweeps;

namespace Recruitment.Infrastructure.Mail;

/// <summary>Sends mail within moments of the save that queued it, and at the start what a process before this one has left.</summary>
internal sealed partial class OutboxWorker(SignalMail signal, IServiceScopeFactory scopes, ILogger<OutboxWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.OfTheService("outbox");
                await scope.ServiceProvider.GetRequiredService<ISender>().Send(new SendDueMessages(), stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFault(fault.GetType().Name);
            }

            await signal.Wait(stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox stopped half way ({Fault}); the sweep goes on with it")]
    private partial void LogFault(string fault);
}
