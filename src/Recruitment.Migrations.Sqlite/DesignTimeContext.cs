using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Migrations.Sqlite;

/// <summary>What `dotnet ef` opens: the model alone, on a file that is never made.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<RecruitmentDbContext>
{
    public RecruitmentDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<RecruitmentDbContext>()
        .UseSqlite("Data Source=design.db", sqlite => sqlite.MigrationsAssembly(typeof(DesignTimeContext).Assembly.GetName().Name)).Options);
}
