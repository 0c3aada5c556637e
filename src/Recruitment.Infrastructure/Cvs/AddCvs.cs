using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.JobApplications;
using Recruitment.Infrastructure.Files;

namespace Recruitment.Infrastructure.Cvs;

internal static class CvServices
{
    public static void AddCvs(this IServiceCollection services)
    {
        services.AddSingleton<FileStore>();
        services.AddSingleton<IFileStore>(provider => provider.GetRequiredService<FileStore>());
        services.AddSingleton(new CvReaderSettings());
        services.AddSingleton<PdfWords>();
        services.AddSingleton<DocWords>();
        services.AddSingleton<ICvReader, CvReader>();
    }
}
