using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Sweeps;

namespace Recruitment.Testing;

/// <summary>The whole service on its own database and data folder, with a clock that the test moves.</summary>
/// <param name="replace">Puts something else in the place of what is outside the service: a mail server that fails, say.</param>
public sealed partial class TestService(Action<IServiceCollection>? replace = null) : WebApplicationFactory<Program>
{
    public FakeTime Time { get; } = new(FakeTime.FridayAfternoon);

    /// <summary>Settings of this test's own.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("recruitment-").FullName;

    /// <summary>A reader's browser: keeps cookies, follows redirects.</summary>
    public Browser Browser() => new(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = ClientOptions.BaseAddress }));

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

    /// <summary>Sends a use case its message, as a page would: as a member of staff with this role, or as nobody.</summary>
    public async Task<T> Ask<T>(IRequest<T> request, StaffRole? role = null)
    {
        await using var scope = Services.CreateAsyncScope();
        if (role is { } signedIn) scope.ServiceProvider.GetRequiredService<IActor>().Become(new Actor(ActorKind.Staff, Guid.NewGuid().ToString(), "Priya Shah"), signedIn);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    /// <summary>Runs a sweep now, as its schedule would: <c>await service.Sweep(new SendDueMessages())</c>.</summary>
    public async Task Sweep(IBaseRequest sweep)
    {
        await using var scope = Services.GetRequiredService<IServiceScopeFactory>().OfTheService("sweep");
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(sweep);
    }

    public Task Sweep<T>()
        where T : IBaseRequest, new() => Sweep(new T());

    /// <summary>Sends what waits in the outbox and is due.</summary>
    public Task SendMail() => Sweep<SendDueMessages>();

    private bool _hasStarted;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        _hasStarted = true;
        EmptyDatabase.CopyTo(DataFolder);
        builder.UseEnvironment("Testing");
        // Nobody edits settings under a test, and watching for it takes more of the machine than many tests at once can have.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        // Requests come through memory: no address is taken, and none is announced. A test that wants a real one asks for UseKestrel.
        builder.UseSetting("urls", "");
        builder.UseSetting("Recruitment:DataFolder", DataFolder);
        builder.UseSetting("Recruitment:CouncilName", "Northfield Council");
        builder.UseSetting("Recruitment:RunsByItself", "false");
        foreach (var (name, value) in Settings) builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.AddProvider(_log));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));

            // EF remembers for a second that nobody listens to its queries; a test that begins to count them wants them at once.
            services.ConfigureDbContext<RecruitmentDbContext>(options => options.ConfigureLoggingCacheTime(TimeSpan.Zero));
            replace?.Invoke(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_hasStarted) TheHistoryIsForPeople();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataFolder, recursive: true);
    }
}
