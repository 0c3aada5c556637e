using System.Net.Mail;
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
            await using (var file = new FileStream(written, FileMode.Open, FileAccess.Write)) file.Flush(flushToDisk: true);
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

    public static string NameOf(string messageId) => string.Concat(messageId.Trim('<', '>').Split('@')[0].Where(char.IsAsciiLetterOrDigit)) + ".eml";
}
