using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Settings;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Mail;

internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, ServiceSettings settings)
    {
        var mail = SettingsReader.Read<MailSettings>(configuration, "Recruitment:Mail");
        if (mail.Fault() is { } fault) throw new StartFault(fault);
        if (settings.ShowInbox && mail.Transport != MailTransportKind.Folder)
            throw new StartFault("Recruitment:ShowInbox shows staff the private links of candidates: it is for demonstrations, and only with Recruitment:Mail:Transport set to Folder.");
        services.AddSingleton(mail);
        services.AddSingleton(new MailSender(mail.NameOf(settings), mail.From));
        services.AddSingleton<MailWriter>();
        services.AddSingleton<SignalMail>();
        services.AddTemplates<IEmailTemplates, EmailTemplates>();
        services.AddSingleton<IMailTransport>(provider => mail.Transport switch
        {
            MailTransportKind.Folder => ActivatorUtilities.CreateInstance<FolderTransport>(provider),
            MailTransportKind.Smtp => ActivatorUtilities.CreateInstance<SmtpTransport>(provider),
        });
        services.AddSingleton<ServiceProcesses>();
        services.AddSingleton<OutboxClaims>();
        services.AddTransient<IRequestHandler<SendDueMessages>, OutboxDrain>();
        if (settings.RunsByItself) services.AddHostedService<OutboxWorker>();
        return services;
    }
}
