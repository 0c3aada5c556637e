using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.References;

namespace Recruitment.Infrastructure.References;

internal static class ReferenceServices
{
    public static IServiceCollection AddReferences(this IServiceCollection services) => services.AddSingleton<IReferenceScripts, ReferenceScripts>();
}
