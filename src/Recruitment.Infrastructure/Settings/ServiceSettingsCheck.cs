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
        { PublicAddress: not { IsAbsoluteUri: true, Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" } } =>
            $"Recruitment:PublicAddress is \"{settings.PublicAddress}\": it must be the address at which people reach the service, like https://jobs.example.gov.uk, with nothing behind it.",
        _ when EmailAddress.Parse(settings.ContactEmail, out _) is not null => $"Recruitment:ContactEmail is \"{settings.ContactEmail}\", which is not an e-mail address.",
        _ when EmailAddress.Parse(settings.DutyEmail, out _) is not null => $"Recruitment:DutyEmail is \"{settings.DutyEmail}\", which is not an e-mail address.",
        { TemplatesFolder: not "" } when !Directory.Exists(settings.TemplatesFolder) => $"Recruitment:TemplatesFolder is \"{settings.TemplatesFolder}\", and there is no such folder.",
        _ when settings.TrustedProxies.FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _)) is { } proxy => $"Recruitment:TrustedProxies holds \"{proxy}\", which is not an IP address.",
        { ComeBackAfterMonths: < 0 or > 24 } => $"Recruitment:ComeBackAfterMonths is {settings.ComeBackAfterMonths}; it must be from 0 (at once) to 24.",
        { SignInsPerMinute: < 0 } => "Recruitment:SignInsPerMinute must be 0 (no limit) or more.",
        { UploadsPerMinute: < 0 } => "Recruitment:UploadsPerMinute must be 0 (no limit) or more.",
        _ => null,
    };

    private static string? Missing(ServiceSettings settings) => new[]
    {
        (Name: nameof(settings.CouncilName), Words: settings.CouncilName),
        (Name: nameof(settings.ServiceName), Words: settings.ServiceName),
        (Name: nameof(settings.ContactPhone), Words: settings.ContactPhone),
        (Name: nameof(settings.DataFolder), Words: settings.DataFolder),
    }.FirstOrDefault(s => string.IsNullOrWhiteSpace(s.Words)).Name;
}
