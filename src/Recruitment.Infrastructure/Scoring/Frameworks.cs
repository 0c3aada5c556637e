using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain.Scoring;
using Recruitment.Infrastructure.Data;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Scoring;

/// <summary>templates/assessment/framework.json, read once when the service starts; older versions from the text that was kept with the sheets.</summary>
internal sealed class Frameworks : IFrameworks, ITemplates
{
    private const string File = "templates/assessment/framework.json";

    private readonly ConcurrentDictionary<string, Framework> _read = new(StringComparer.Ordinal);

    public Frameworks(TemplatesFolder templates)
    {
        CurrentText = templates.Read("assessment", "framework.json");
        Current = Read(CurrentText);
    }

    public Framework Current { get; }

    public string CurrentText { get; }

    public void Check()
    {
        // It was checked as it was read.
    }

    public Framework Read(string text) => _read.GetOrAdd(text, t => FrameworkReader.Read(t, File));
}

/// <summary>Keeps the text of the file for the sheets that will be written by it.</summary>
internal sealed class FrameworkAtStart(IFrameworks frameworks, IServiceScopeFactory scopes, TimeProvider time, ILogger<Frameworks> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var current = frameworks.Current;
        log.LogInformation("Values framework \"{Label}\", version {Version}", current.Label, current.Version);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDbContext>();
        if (await db.Frameworks.AnyAsync(f => f.Version == current.Version, cancellationToken)) return;
        db.Frameworks.Add(KeptFramework.Of(current, frameworks.CurrentText, time.GetUtcNow()));
        await db.SaveChangesAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class ScoringServices
{
    public static IServiceCollection AddScoring(this IServiceCollection services) =>
        services.AddTemplates<IFrameworks, Frameworks>().AddHostedService<FrameworkAtStart>();
}
