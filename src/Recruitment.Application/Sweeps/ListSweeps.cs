using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Recruitment.Application.Sweeps;

/// <summary>What runs by itself, for the settings page and for the alarm.</summary>
[For(Policy.Recruiting)]
public sealed record ListSweeps : IRequest<IReadOnlyList<SweepView>>;

/// <param name="IsStale">It has not finished for so long that somebody should look.</param>
public sealed record SweepView(string Name, int EveryMinutes, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt, string? Error, bool IsStale)
{
    public bool NeedsLooking => IsStale || Error is not null;
}

internal sealed class ListSweepsHandler(IRecruitmentDb db, TimeProvider time) : IRequestHandler<ListSweeps, IReadOnlyList<SweepView>>
{
    public async Task<IReadOnlyList<SweepView>> Handle(ListSweeps request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var beats = await db.Heartbeats.AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellationToken);
        return [.. beats.Select(b => new SweepView(b.Name, b.EveryMinutes, b.StartedAt, b.FinishedAt, b.Error, b.IsStale(now)))];
    }
}
