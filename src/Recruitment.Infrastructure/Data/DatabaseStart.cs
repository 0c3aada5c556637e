using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Infrastructure.Search;

namespace Recruitment.Infrastructure.Data;

/// <summary>Brings the database to this version of the service, before the first request.</summary>
public static class DatabaseStart
{
    /// <returns>True when there was no database before.</returns>
    public static async Task<bool> PrepareDatabase(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        var isNew = !(await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any();
        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        SqliteSettings.MakeDurable(db.Database.GetDbConnection());
        await db.Database.ExecuteSqlRawAsync(SqliteSearch.Tables, cancellationToken);
        await db.Database.ExecuteSqlRawAsync(SqliteHistory.AppendOnly, cancellationToken);
        return isNew;
    }
}
