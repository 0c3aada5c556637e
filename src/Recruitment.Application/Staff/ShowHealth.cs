using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Staff;

/// <summary>Whether the service is well, for administrators.</summary>
[For(Policy.Administering)]
public sealed record ShowHealth : IRequest<Health>;

/// <param name="OldestMessageDueAt">The message that has been due longest and has not left; null when none waits.</param>
public sealed record Health(MachineState Machine, bool DatabaseAnswers, DateTimeOffset? OldestMessageDueAt);

/// <summary>The question of whoever watches the service from outside: can it take requests?</summary>
[Public]
public sealed record IsReady : IRequest<bool>;

/// <param name="FreeBytes">Left on the disk that holds the data folder.</param>
/// <param name="ReadsPdfs">Whether the tool is installed that reads the words of PDF files.</param>
public sealed record MachineState(string Version, string Runtime, string Database, long FreeBytes, bool ReadsPdfs)
{
    /// <summary>Below a gigabyte somebody should make room: CVs are up to 10 MB each.</summary>
    public bool DiskIsNearlyFull => FreeBytes < 1L << 30;
}

internal interface IMachine
{
    MachineState State();

    Task<bool> DatabaseAnswers(CancellationToken cancellationToken);
}

internal sealed class ShowHealthHandler(IRecruitmentDb db, IMachine machine, TimeProvider time) : IRequestHandler<ShowHealth, Health>, IRequestHandler<IsReady, bool>
{
    public async Task<Health> Handle(ShowHealth request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var oldest = await db.Messages.Where(m => m.State == MessageState.Waiting && m.NextAttemptAt <= now).MinAsync(m => (DateTimeOffset?)m.NextAttemptAt, cancellationToken);
        return new Health(machine.State(), await machine.DatabaseAnswers(cancellationToken), oldest);
    }

    public Task<bool> Handle(IsReady request, CancellationToken cancellationToken) => machine.DatabaseAnswers(cancellationToken);
}
