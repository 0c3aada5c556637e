using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain.Scoring;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Scoring;

/// <summary>templates/assessment/framework.json, read once when the service starts; older versions from the text that was kept with the sheets.</summary>
internal sealed class Frameworks : IFrameworks
{
    private const string File = "templates/assessment/framework.json";

    private readonly ConcurrentDictionary<string, Framework> _read = new(StringComparer.Ordinal);

    public Frameworks(ServiceSettings settings)
    {
        var folder = settings.TemplatesFolder is { Length: > 0 } own ? own : Path.Combine(AppContext.BaseDirectory, "templates");
        var path = Path.Combine(folder, "assessment", "framework.json");
        if (!System.IO.File.Exists(path)) throw new TemplateFault(File, [$"the file is not there; it was looked for at {path}"]);
        CurrentText = System.IO.File.ReadAllText(path);
        Current = Read(CurrentText);
    }

    public Framework Current { get; }

    public string CurrentText { get; }

    public Framework Read(string text) => _read.GetOrAdd(text, t => FrameworkReader.Read(t, File));
}

internal static class ScoringServices
{
    public static IServiceCollection AddScoring(this IServiceCollection services) =>
        services.AddSingleton<IFrameworks, Frameworks>().AddHostedService<FrameworkAtStart>();

    /// <summary>Being made is being checked: a broken file stops the service before its first request.</summary>
    private sealed class FrameworkAtStart(IFrameworks frameworks, ILogger<Frameworks> log) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            log.LogInformation("Values framework \"{Label}\", version {Version}", frameworks.Current.Label, frameworks.Current.Version);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
