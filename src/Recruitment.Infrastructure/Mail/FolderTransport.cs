using System.Globalization;
using System.Net.Mail;
using System.Text;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>Files of .eml under data/mail, named by their Message-ID, so that a second copy of a message takes the place of the first.</summary>
internal sealed class FolderTransport(DataFolder data, MailWriter writer) : IMailTransport
{
    public const string Folder = "mail";

    public async Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var writing = Directory.CreateDirectory(Path.Combine(data.Folder(Folder), ".writing", Path.GetRandomFileName()));
        try
        {
            using var message = writer.Write(mail);
            using var pickup = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = writing.FullName };
            await pickup.SendMailAsync(message, cancellationToken);
            var written = writing.GetFiles("*.eml").Single().FullName;
            var text = Dated(await File.ReadAllTextAsync(written, cancellationToken), mail.Date);
            await using (var file = new FileStream(written, FileMode.Create, FileAccess.Write))
            {
                await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(written, Path.Combine(data.Folder(Folder), NameOf(mail.MessageId)), overwrite: true);
            return new Delivery.Accepted();
        }
        catch (FormatException fault)
        {
            return new Delivery.Never($"\"{mail.ToAddress}\" is not an address that mail can be sent to. {fault.Message}");
        }
        catch (IOException fault)
        {
            return new Delivery.Later(fault.Message);
        }
        finally
        {
            writing.Delete(recursive: true);
        }
    }

    /// <summary>The framework writes its own envelope and the machine's date: the first is no part of a message, and the second is wrong where the service has a clock of its own.</summary>
    private static string Dated(string written, DateTimeOffset date)
    {
        var headers = written.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = written[..headers].Split("\r\n")
            .Where(l => !l.StartsWith("X-Sender:", StringComparison.Ordinal) && !l.StartsWith("X-Receiver:", StringComparison.Ordinal))
            .Select(l => l.StartsWith("Date:", StringComparison.Ordinal) ? $"Date: {date.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)}" : l);
        return string.Join("\r\n", lines) + written[headers..];
    }

    public static string NameOf(string messageId) => string.Concat(messageId.Trim('<', '>').Split('@')[0].Where(char.IsAsciiLetterOrDigit)) + ".eml";
}
