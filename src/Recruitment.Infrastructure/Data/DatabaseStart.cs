using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Infrastructure.Search;

namespace Recruitment.Infrastructure.Data;

/// <summary>Brings the database to this version of the service, before the first request.</summary>
public static class DatabaseStart
{
    public static async Task PrepareDatabase(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        await db.Database.EnsureCreatedAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
        await db.Database.ExecuteSqlRawAsync(SqliteSearch.Tables, cancellationToken);
    }
}
