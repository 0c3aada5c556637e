using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>
/// Everything that takes, frees or moves a place first holds the day's row until it commits, so that thirty people who tap at once stand in a queue and the rule in the
/// aggregate sees the true number. One update does it, on SQLite as on PostgreSQL. (src/decisions/0011)
/// </summary>
internal static class HoldDays
{
    /// <summary>Begins the transaction and waits for these days. Read them afterwards, save, then commit.</summary>
    public static async Task<HeldDays> Hold(this IRecruitmentDb db, CancellationToken cancellationToken, params IEnumerable<Guid> days)
    {
        var held = new HeldDays(await db.Database.BeginTransactionAsync(cancellationToken));
        try
        {
            // In one order for everybody, so that two who want the same two days never wait for each other.
            foreach (var id in days.Distinct().Order())
                await db.AssessmentDays.Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.SeatsTaken, d => d.SeatsTaken), cancellationToken);
            return held;
        }
        catch
        {
            await held.DisposeAsync();
            throw;
        }
    }

    /// <summary>All days, of this programme or of all, on which somebody could still book.</summary>
    public static async Task<HeldDays> HoldDaysToCome(this IRecruitmentDb db, DateTimeOffset now, CancellationToken cancellationToken, Guid? ofCentre = null) =>
        await db.Hold(cancellationToken, await db.AssessmentDays.Where(d => d.StartsAt > now && (ofCentre == null || d.CentreId == ofCentre)).Select(d => d.Id).ToListAsync(cancellationToken));
}

/// <summary>The days are let go on leaving, with what was saved when it was committed, without it when not.</summary>
internal sealed class HeldDays(IDbContextTransaction transaction) : IAsyncDisposable
{
    private bool _committed;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await transaction.CommitAsync(cancellationToken);
        _committed = true;
    }

    // Said aloud: the next who waits to write hears of it at once.
    public async ValueTask DisposeAsync()
    {
        if (!_committed) await transaction.RollbackAsync();
        await transaction.DisposeAsync();
    }
}
