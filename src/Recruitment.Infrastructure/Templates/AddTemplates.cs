using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Recruitment.Infrastructure.Templates;

internal static class TemplateServices
{
    /// <summary>Words or data of a council that are checked before the first request: a fault in them stops the start.</summary>
    public static void AddTemplates<TPort, TFiles>(this IServiceCollection services)
        where TPort : class
        where TFiles : class, TPort, IHostedService
    {
        services.AddSingleton<TFiles>();
        services.AddSingleton<TPort>(provider => provider.GetRequiredService<TFiles>());
        services.AddHostedService(provider => provider.GetRequiredService<TFiles>());
    }
}
