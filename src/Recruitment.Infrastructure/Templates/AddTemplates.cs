using Microsoft.Extensions.DependencyInjection;

namespace Recruitment.Infrastructure.Templates;

/// <summary>Words or data that a council edits.</summary>
internal interface ITemplates
{
    /// <summary>Throws a <see cref="TemplateFault"/> where a file is not as it must be.</summary>
    void Check();
}

public static class TemplateServices
{
    /// <summary>Before the host starts, which would write a stack trace beside the sentence.</summary>
    public static void CheckTemplates(this IServiceProvider services)
    {
        foreach (var templates in services.GetServices<ITemplates>()) templates.Check();
    }

    internal static IServiceCollection AddTemplates<TPort, TFiles>(this IServiceCollection services)
        where TPort : class
        where TFiles : class, TPort, ITemplates
    {
        services.AddSingleton<TFiles>();
        services.AddSingleton<TPort>(provider => provider.GetRequiredService<TFiles>());
        return services.AddSingleton<ITemplates>(provider => provider.GetRequiredService<TFiles>());
    }
}
