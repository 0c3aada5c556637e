using Recruitment.Application;

namespace Recruitment.Infrastructure.Mail;

/// <summary>How mail leaves: the "Recruitment:Mail" section of the settings.</summary>
internal sealed class MailSettings
{
    public MailTransportKind Transport { get; set; } = MailTransportKind.Folder;

    /// <summary>The address that messages come from; answers go to the service's contact address.</summary>
    public string From { get; set; } = "recruitment@council.example";

    public string FromName { get; set; } = "";

    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>Who messages come from, as people read it.</summary>
    public string NameOf(ServiceSettings service) => FromName is { Length: > 0 } own ? own : service.CouncilName;

    /// <summary>The first thing that is wrong, as a sentence that names the setting; null when all is well.</summary>
    public string? Fault() => this switch
    {
        _ when MailAddresses.Read(From) is null => $"Recruitment:Mail:From is \"{From}\", which is not an e-mail address.",
        { Transport: MailTransportKind.Folder } => null,
        { Host: "" } => "Recruitment:Mail:Host is missing: name the mail server, or set Recruitment:Mail:Transport to Folder.",
        { Port: < 1 or > 65535 } => $"Recruitment:Mail:Port is {Port}; it must be a number from 1 to 65535, most often 587.",
        { TimeoutSeconds: < 1 or > 120 } => $"Recruitment:Mail:TimeoutSeconds is {TimeoutSeconds}; it must be from 1 to 120.",
        { UserName: not "", Password: "" } => "Recruitment:Mail:Password is missing, and Recruitment:Mail:UserName is set.",
        _ => null,
    };
}

internal enum MailTransportKind
{
    /// <summary>Files of .eml under data/mail. Nothing leaves the machine.</summary>
    Folder,

    /// <summary>SMTP to the mail server that is named.</summary>
    Smtp,
}

internal enum MailSecurity
{
    /// <summary>For a relay inside the council's own network only.</summary>
    None,

    /// <summary>Most often port 587.</summary>
    StartTls,

    /// <summary>From the first byte; most often port 465.</summary>
    Tls,
}
