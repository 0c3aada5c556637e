using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Testing;

/// <summary>The whole service on its own database and data folder, with a clock that the test moves.</summary>
public sealed class TestService : WebApplicationFactory<Program>
{
    public FakeTime Time { get; } = new(FakeTime.FridayAfternoon);

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("recruitment-").FullName;

    /// <summary>A reader's browser: keeps cookies, follows redirects.</summary>
    public Browser Browser() => new(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("http://localhost") }));

    /// <summary>Looks into, or fills, the database.</summary>
    internal async Task<T> InDatabase<T>(Func<RecruitmentDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>());
    }

    internal Task InDatabase(Func<RecruitmentDbContext, Task> work) => InDatabase(async db =>
    {
        await work(db);
        return true;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Recruitment:DataFolder", DataFolder);
        builder.UseSetting("Recruitment:CouncilName", "Northfield Council");
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataFolder, recursive: true);
    }
}
