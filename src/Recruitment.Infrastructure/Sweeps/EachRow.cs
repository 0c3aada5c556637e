using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.Sweeps;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Sweeps;

internal sealed partial class EachRow(IServiceScopeFactory scopes, ITroubles troubles, TimeProvider time, ILogger<EachRow> log) : IEachRow
{
    public async Task Do<TWork>(IBaseRequest sweep, IReadOnlyList<SweepRow> rows, CancellationToken cancellationToken, bool areAll = true)
        where TWork : IRowWork
    {
        var faults = new Dictionary<SweepRow, Exception>();
        foreach (var row in rows)
            if (await FaultOf<TWork>(sweep, work => work.Handle(row.Id, cancellationToken), cancellationToken) is { } fault) faults[row] = fault;
        await Remember<TWork>(sweep, rows, faults, areAll, cancellationToken);
    }

    public async Task DoTogether<TWork>(IBaseRequest sweep, IReadOnlyList<SweepRow[]> groups, CancellationToken cancellationToken)
        where TWork : IGroupWork
    {
        var faults = new Dictionary<SweepRow, Exception>();
        foreach (var group in groups.Where(g => g.Length > 0))
        {
            if (await FaultOf<TWork>(sweep, work => work.Handle([.. group.Select(r => r.Id)], cancellationToken), cancellationToken) is not { } together) continue;
            if (group is [var single]) faults[single] = together;
            else
            {
                foreach (var row in group)
                    if (await FaultOf<TWork>(sweep, work => work.Handle([row.Id], cancellationToken), cancellationToken) is { } alone) faults[row] = alone;
            }
        }

        await Remember<TWork>(sweep, [.. groups.SelectMany(g => g)], faults, areAll: true, cancellationToken);
    }

    private async Task<Exception?> FaultOf<TWork>(IBaseRequest sweep, Func<TWork, Task> handle, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = scopes.OfTheService(Sweep.NameOf(sweep.GetType()));
                await handle(ActivatorUtilities.CreateInstance<TWork>(scope.ServiceProvider));
                return null;
            }
            catch (Exception fault) when (attempt == 1 && !cancellationToken.IsCancellationRequested && (fault is DbUpdateConcurrencyException || troubles.IsDuplicate(fault)))
            {
                // Somebody saved the same record in this moment. Looked at again, it may be due no more.
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                return fault;
            }
        }
    }

    private async Task Remember<TWork>(IBaseRequest sweep, IReadOnlyList<SweepRow> rows, Dictionary<SweepRow, Exception> faults, bool areAll, CancellationToken cancellationToken)
    {
        var (name, step, now) = (Sweep.NameOf(sweep.GetType()), Sweep.NameOf(typeof(TWork)), time.GetUtcNow());
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        var known = await db.SetAsideRows.Where(s => s.Step == step).ToDictionaryAsync(s => s.SubjectId, cancellationToken);
        if (known.Count == 0 && faults.Count == 0) return;
        foreach (var (row, fault) in faults)
        {
            LogSetAside(name, row.Id, fault.GetType().Name);
            if (!known.Remove(row.Id, out var aside)) db.SetAsideRows.Add(aside = SetAsideRow.Of(name, step, row.Id, row.JobApplicationId, now));
            aside.Tried(fault.GetBaseException().Message, now);
        }

        var tried = rows.Select(r => r.Id).ToHashSet();
        db.SetAsideRows.RemoveRange(known.Values.Where(s => areAll || tried.Contains(s.SubjectId)));
        await db.SaveChangesAsync(cancellationToken);
    }

    // The words of a fault may hold somebody's address: they are for the page, not for the log.
    [LoggerMessage(Level = LogLevel.Error, Message = "Sweep {Name} set {SubjectId} aside: {Fault}")]
    private partial void LogSetAside(string name, Guid subjectId, string fault);
}
