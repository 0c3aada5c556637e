using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>SMTP by MailKit: STARTTLS, TLS from the first byte or neither, and letters beyond ASCII where the server can. (src/decisions/0006)</summary>
internal sealed class SmtpTransport(MailSettings settings, MailWriter writer) : IMailTransport
{
    public async Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = writer.Write(mail);
        if (message is null) return SmtpAnswer.NoAddress(mail.ToAddress);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            // A council's own authority seldom publishes which certificates it took back, and firewalls hide the lists of others: to insist on them would stop all mail.
            using var client = new SmtpClient { CheckCertificateRevocation = false };
            await client.ConnectAsync(settings.Host, settings.Port, Security(), patience.Token);
            if (settings.UserName is { Length: > 0 } user) await client.AuthenticateAsync(user, settings.Password, patience.Token);
            // MailKit writes such letters to a server that says it cannot take them, too.
            if (MailAddresses.HasLettersBeyondAscii(mail.ToAddress) && !client.Capabilities.HasFlag(SmtpCapabilities.UTF8)) return SmtpAnswer.CannotBeWritten;
            await client.SendAsync(message, patience.Token);

            // It is accepted: disposing of the client closes the line, and how that goes does not matter any more.
            return new Delivery.Accepted();
        }
        catch (SmtpCommandException refused)
        {
            return SmtpAnswer.ToDelivery((int)refused.StatusCode, refused.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Later($"The mail server did not finish within {settings.TimeoutSeconds} seconds.");
        }
        // Not supported are STARTTLS or signing in, by the server: that is mended in the settings, and no fault of the message.
        catch (Exception fault) when (fault is NotSupportedException or ProtocolException or AuthenticationException or SslHandshakeException or IOException or System.Net.Sockets.SocketException)
        {
            return new Delivery.Later(fault.Message);
        }
    }

    private SecureSocketOptions Security() => settings.Security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
    };
}
