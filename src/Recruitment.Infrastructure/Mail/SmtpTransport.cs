using System.Net;
using System.Net.Mail;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

internal sealed class SmtpTransport(MailSettings settings, MailWriter writer) : IMailTransport
{
    public async Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (SmtpAnswer.HasLettersBeyondAscii(mail.ToAddress)) return SmtpAnswer.CannotBeWritten;
        try
        {
            using var message = writer.Write(mail);
            using var client = new SmtpClient(settings.Host, settings.Port)
            {
                EnableSsl = settings.Security != MailSecurity.None,
                Credentials = settings.UserName is { Length: > 0 } user ? new NetworkCredential(user, settings.Password) : null,
            };

            // The client pays no heed to a token while it waits for an answer; disposing of it closes the line.
            await client.SendMailAsync(message, cancellationToken).WaitAsync(TimeSpan.FromSeconds(settings.TimeoutSeconds), cancellationToken);
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
        catch (TimeoutException)
        {
            return new Delivery.Later($"The mail server did not finish within {settings.TimeoutSeconds} seconds.");
        }
    }
}
