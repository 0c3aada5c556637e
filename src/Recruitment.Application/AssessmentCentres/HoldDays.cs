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
    public static async Task<IDbContextTransaction> Hold(this IRecruitmentDb db, CancellationToken cancellationToken, params IEnumerable<Guid> days)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);

        // In one order for everybody, so that two who want the same two days never wait for each other.
        foreach (var id in days.Distinct().Order())
            await db.AssessmentDays.Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.SeatsTaken, d => d.SeatsTaken), cancellationToken);
        return transaction;
    }

    /// <summary>All days on which somebody could still book.</summary>
    public static async Task<IDbContextTransaction> HoldDaysToCome(this IRecruitmentDb db, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.Hold(cancellationToken, await db.AssessmentDays.Where(d => d.StartsAt > now).Select(d => d.Id).ToListAsync(cancellationToken));
}
