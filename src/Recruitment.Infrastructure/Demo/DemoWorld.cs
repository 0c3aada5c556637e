using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Data;

namespace Recruitment.Infrastructure.Demo;

/// <summary>The service without its pages, under a clock that we move: the demo's past is lived through the same doors that people use.</summary>
internal sealed class DemoWorld : IAsyncDisposable
{
    /// <summary>No two things happen in one moment, so that what is sorted by its time, or by its id, has the same order each time.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly ServiceProvider _services;
    private readonly DemoClock _clock;
    private readonly DemoActor _actor = new();

    public DemoWorld(IConfiguration configuration, DateTimeOffset start)
    {
        _clock = DemoClock.StandingAt(start);
        var services = new ServiceCollection();
        services.AddSingleton(configuration).AddLogging(log => log.SetMinimumLevel(LogLevel.Error));
        services.AddSingleton<TimeProvider>(_clock).AddSingleton<IActor>(_actor);
        services.AddHttpContextAccessor();
        services.AddApplication();
        services.AddInfrastructure(configuration);
        services.AddSingleton<Application.JobApplications.References>(new DemoReferences(new Random(LondonTime.DayOf(start).DayNumber)));
        _services = services.BuildServiceProvider();
    }

    public DateTimeOffset Now
    {
        get => _clock.GetUtcNow();
        set => _clock.MoveTo(value > Now ? value : Now);
    }

    /// <summary>Sends a message as this member of staff; as nobody, it is a sweep's or the holder of a private link's.</summary>
    public async Task<T> Send<T>(IRequest<T> request, StaffMember? by = null)
    {
        if (by is null) _actor.Become(Actor.Software("demo"));
        else _actor.Become(new Actor(ActorKind.Staff, by.Id.ToString(), by.Name), by.Roles);
        Now += Moment;
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    public async Task Send(IRequest request)
    {
        _actor.Become(Actor.Software("demo"));
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(request);
    }

    /// <summary>Sends a message that must not be refused: a refusal here is a fault in the demo.</summary>
    public async Task Do(IRequest<Outcome> request, StaffMember? by = null)
    {
        if ((await Send(request, by)).Refusal is { } refusal) throw new InvalidOperationException($"The demo was refused {request}: {refusal.Message}");
    }

    public async Task<T> Do<T>(IRequest<Outcome<T>> request, StaffMember? by = null)
        where T : notnull
    {
        var outcome = await Send(request, by);
        return outcome.IsRefused ? throw new InvalidOperationException($"The demo was refused {request}: {outcome.Refusal.Message}") : outcome.Value;
    }

    public async Task<T> Read<T>(Func<RecruitmentDbContext, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>());
    }

    public Task Keep(params object[] rows) => Read(db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });

    /// <summary>The token of a new private link, as if they had asked for it again. New each time, as passwords are: nobody may know one from another demo.</summary>
    public async Task<string> TokenFor(LinkPurpose purpose, Guid subjectId)
    {
        var tokens = _services.GetRequiredService<ILinkTokens>();
        var token = tokens.TokenOf(Guid.NewGuid());
        var link = PrivateLink.To(purpose, subjectId, Guid.NewGuid(), tokens.HashOf(token), Now);
        await Keep(link);
        return token;
    }

    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task Within(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class DemoActor : IActor
    {
        public Actor Current { get; private set; } = Actor.Software("demo");

        private IReadOnlyCollection<StaffRole> _roles = [];

        public ValueTask<IReadOnlyCollection<StaffRole>> Roles() => ValueTask.FromResult(_roles);

        public void Become(Actor actor, params IReadOnlyCollection<StaffRole> roles) => (Current, _roles) = (actor, roles);
    }
}
