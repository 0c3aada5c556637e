using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Domain;

namespace Recruitment.Infrastructure.Sweeps;

internal static class ServiceScope
{
    /// <summary>A scope in which the service itself acts, under this name.</summary>
    public static AsyncServiceScope OfTheService(this IServiceScopeFactory scopes, string name)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActor>().Become(Actor.Software(name));
        return scope;
    }
}
