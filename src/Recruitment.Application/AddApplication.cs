using Microsoft.Extensions.DependencyInjection;

namespace Recruitment.Application;

public static class ApplicationServices
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddMediatR(options => options.RegisterServicesFromAssembly(typeof(ApplicationServices).Assembly));
        services.AddScoped<Acts>();
        services.AddScoped<Messages.Outbox>();
        services.AddScoped<Candidates.PrivateLinks>();
        services.AddSingleton<Addresses>();
        return services;
    }
}
