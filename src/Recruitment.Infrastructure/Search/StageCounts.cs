using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Search;

/// <summary>Counts once a minute (another node, or a hand on the database, may have changed something), and in between adds up what is saved here.</summary>
internal sealed class StageCounts(IServiceScopeFactory scopes, TimeProvider time) : SaveChangesInterceptor, IStageCounts
{
    private static readonly TimeSpan _life = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private Dictionary<Stage, int>? _counts;
    private Task<Dictionary<Stage, int>>? _counting;
    private long _countedAt;

    public async ValueTask<IReadOnlyDictionary<Stage, int>> Now(CancellationToken cancellationToken)
    {
        Task<Dictionary<Stage, int>> counting;
        lock (_lock)
        {
            if (_counts is not null && time.GetElapsedTime(_countedAt) < _life) return _counts;
            counting = _counting ??= Task.Run(Count, CancellationToken.None);
        }

        return await counting.WaitAsync(cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // What will have moved once this is saved; told to the counts only then.
        if (eventData.Context is RecruitmentDbContext db)
        {
            db.StageMoves.Clear();
            foreach (var entry in db.ChangeTracker.Entries<JobApplication>())
            {
                if (entry.State is EntityState.Added) db.StageMoves.Add((null, entry.Entity.Stage));
                if (entry.State is EntityState.Modified && entry.Property(a => a.Stage) is { OriginalValue: var from } stage && from != stage.CurrentValue) db.StageMoves.Add((from, stage.CurrentValue));
            }
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is RecruitmentDbContext { StageMoves: { Count: > 0 } moves })
        {
            lock (_lock)
            {
                if (_counts is not null)
                {
                    var changed = new Dictionary<Stage, int>(_counts);
                    foreach (var (from, to) in moves)
                    {
                        if (from is { } left) changed[left] = changed.GetValueOrDefault(left) - 1;
                        changed[to] = changed.GetValueOrDefault(to) + 1;
                    }

                    _counts = changed;
                }
            }

            moves.Clear();
        }

        return ValueTask.FromResult(result);
    }

    private async Task<Dictionary<Stage, int>> Count()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
            var counts = await db.JobApplications.GroupBy(a => a.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
            lock (_lock) (_counts, _countedAt) = (counts, time.GetTimestamp());
            return counts;
        }
        finally
        {
            lock (_lock) _counting = null;
        }
    }
}
