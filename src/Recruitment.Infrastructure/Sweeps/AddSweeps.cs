using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;
using Recruitment.Application;

namespace Recruitment.Infrastructure.Sweeps;

internal static class SweepServices
{
    /// <summary>The schedule is in memory: it is the table in the code, and what is due is in the database.</summary>
    public static IServiceCollection AddSweeps(this IServiceCollection services, ServiceSettings settings)
    {
        services.AddSingleton<SweepRunner>();
        services.AddSingleton<Application.Sweeps.IEachRow, EachRow>();
        if (!settings.RunsByItself) return services;
        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.UseDefaultThreadPool(2);
            foreach (var sweep in SweepTable.All)
            {
                quartz.AddJob<SweepJob>(job => job.WithIdentity(sweep.Name).StoreDurably());
                quartz.AddTrigger(trigger => trigger.WithIdentity(sweep.Name).ForJob(sweep.Name).WithCronSchedule(
                    sweep.Cron, cron => cron.InTimeZone(sweep.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
            }
        });
        // Before Quartz: a sweep that runs finds what is written down about it.
        services.AddHostedService<SweepStart>();
        services.AddQuartzHostedService(options => (options.WaitForJobsToComplete, options.AwaitApplicationStarted) = (true, true));
        return services;
    }

    /// <summary>At the start every sweep runs once: what came due while the service was down is not left until tomorrow. Then the memory that only the start needed goes back to the machine.</summary>
    private sealed class SweepStart(SweepRunner runner, ISchedulerFactory schedulers, IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
    {
        private static readonly TimeSpan _startIsOver = TimeSpan.FromSeconds(12);

        public override async Task StartAsync(CancellationToken cancellationToken)
        {
            await runner.Schedule(SweepTable.All, cancellationToken);
            await base.StartAsync(cancellationToken);
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            var started = new TaskCompletionSource();
            await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task.WaitAsync(stoppingToken);
            var scheduler = await schedulers.GetScheduler(stoppingToken);
            foreach (var sweep in SweepTable.All) await scheduler.TriggerJob(new JobKey(sweep.Name), cancellationToken: stoppingToken);
            await Task.Delay(_startIsOver, time, stoppingToken);
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
