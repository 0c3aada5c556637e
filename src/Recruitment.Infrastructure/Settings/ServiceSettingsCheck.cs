using System.Net;
using Recruitment.Application;
using Recruitment.Domain.Candidates;

namespace Recruitment.Infrastructure.Settings;

internal static class ServiceSettingsCheck
{
    /// <summary>The first thing that is wrong, as a sentence that names the setting; null when all is well.</summary>
    public static string? Fault(ServiceSettings settings) => settings switch
    {
        _ when Missing(settings) is { } name => $"Recruitment:{name} is empty: people would read nothing where it stands.",
        { PublicAddress: not { IsAbsoluteUri: true, Scheme: "http" or "https", AbsolutePath: "/" } } =>
            $"Recruitment:PublicAddress is \"{settings.PublicAddress}\": it must be the address at which people reach the service, like https://jobs.example.gov.uk, with nothing behind it.",
        _ when EmailAddress.Parse(settings.ContactEmail, out _) is not null => $"Recruitment:ContactEmail is \"{settings.ContactEmail}\", which is not an e-mail address.",
        _ when EmailAddress.Parse(settings.DutyEmail, out _) is not null => $"Recruitment:DutyEmail is \"{settings.DutyEmail}\", which is not an e-mail address.",
        { TemplatesFolder: not "" } when !Directory.Exists(settings.TemplatesFolder) => $"Recruitment:TemplatesFolder is \"{settings.TemplatesFolder}\", and there is no such folder.",
        _ when settings.TrustedProxies.FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _)) is { } proxy => $"Recruitment:TrustedProxies holds \"{proxy}\", which is not an IP address.",
        { SignInsPerMinute: < 0 } => "Recruitment:SignInsPerMinute must be 0 (no limit) or more.",
        { UploadsPerMinute: < 0 } => "Recruitment:UploadsPerMinute must be 0 (no limit) or more.",
        _ => null,
    };

    private static string? Missing(ServiceSettings settings) => settings switch
    {
        { CouncilName: "" } => nameof(settings.CouncilName),
        { ServiceName: "" } => nameof(settings.ServiceName),
        { ContactPhone: "" } => nameof(settings.ContactPhone),
        { DataFolder: "" } => nameof(settings.DataFolder),
        _ => null,
    };
}
