using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruitment.Domain.Sweeps;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Sweeps;

/// <summary>Sends a sweep's message and keeps its heartbeat.</summary>
internal sealed partial class SweepRunner(IServiceScopeFactory scopes, TimeProvider time, ILogger<SweepRunner> log)
{
    public async Task Run(Sweep sweep, CancellationToken cancellationToken)
    {
        await Beat(sweep, beat => beat.Started(time.GetUtcNow()), cancellationToken);
        try
        {
            await using var scope = scopes.OfTheService(sweep.Name);
            await scope.ServiceProvider.GetRequiredService<ISender>().Send(sweep.Message(), cancellationToken);
            await Beat(sweep, beat => beat.Finished(time.GetUtcNow()), cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // The words of a fault may hold somebody's address: they are for the page, not for the log.
            LogFault(sweep.Name, fault.GetType().Name);
            await Beat(sweep, beat => beat.Failed(fault.ToString()), cancellationToken);
        }
    }

    /// <summary>Writes down what should run from now on, so that what never ran is missed too.</summary>
    public async Task Schedule(IReadOnlyList<Sweep> sweeps, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        var beats = await db.Heartbeats.ToDictionaryAsync(b => b.Name, cancellationToken);
        foreach (var sweep in sweeps)
        {
            if (beats.Remove(sweep.Name, out var beat)) beat.Schedule(sweep.EveryMinutes, time.GetUtcNow());
            else db.Heartbeats.Add(Heartbeat.Of(sweep.Name, sweep.EveryMinutes, time.GetUtcNow()));
        }

        db.Heartbeats.RemoveRange(beats.Values);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task Beat(Sweep sweep, Action<Heartbeat> change, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        var beat = await db.Heartbeats.SingleOrDefaultAsync(b => b.Name == sweep.Name, cancellationToken);
        if (beat is null) db.Heartbeats.Add(beat = Heartbeat.Of(sweep.Name, sweep.EveryMinutes, time.GetUtcNow()));
        change(beat);
        await db.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Sweep {Name} did not finish: {Fault}")]
    private partial void LogFault(string name, string fault);
}
