using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Search;

internal static class SearchServices
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddScoped<ISearch, SqliteSearch>();
        services.AddSingleton<KeptFilterChoices>();
        services.AddSingleton<IFilterChoices>(provider => provider.GetRequiredService<KeptFilterChoices>());
        services.AddSingleton<StageCounts>();
        services.AddSingleton<IStageCounts>(provider => provider.GetRequiredService<StageCounts>());
    }
}
