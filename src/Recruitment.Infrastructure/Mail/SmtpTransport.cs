using System.Net;
using System.Net.Mail;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>SMTP by the framework's own client.</summary>
internal sealed class SmtpTransport(MailSettings settings, MailWriter writer) : IMailTransport
{
    public async Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            using var message = writer.Write(mail);
            using var client = new SmtpClient(settings.Host, settings.Port)
            {
                EnableSsl = settings.Security != MailSecurity.None,
                Credentials = settings.UserName is { Length: > 0 } user ? new NetworkCredential(user, settings.Password) : null,
            };
            await client.SendMailAsync(message, patience.Token);
            return new Delivery.Accepted();
        }
        catch (SmtpException refused)
        {
            return SmtpAnswer.ToDelivery((int)refused.StatusCode, refused.Message + (refused.InnerException is { } inner ? $" {inner.Message}" : ""));
        }
        catch (FormatException fault)
        {
            return new Delivery.Never($"\"{mail.ToAddress}\" is not an address that mail can be sent to. {fault.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Later($"The mail server did not finish within {settings.TimeoutSeconds} seconds.");
        }
    }
}
