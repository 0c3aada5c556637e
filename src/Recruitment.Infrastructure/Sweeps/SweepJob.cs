using Quartz;

namespace Recruitment.Infrastructure.Sweeps;

/// <summary>Every job of this service: "send this message". One run of a sweep at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(SweepRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.Run(SweepTable.All.Single(s => s.Name == context.JobDetail.Key.Name), cancellationToken);
}
