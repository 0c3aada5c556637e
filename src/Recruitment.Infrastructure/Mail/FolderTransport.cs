using MimeKit;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>Files of .eml under data/mail, named by their Message-ID, so that a second copy of a message takes the place of the first.</summary>
internal sealed class FolderTransport(DataFolder data, MailWriter writer) : IMailTransport
{
    public const string Folder = "mail";

    /// <summary>On the platform a line ends as its files do; in a message it ends with CR and LF. [RFC 5322, 2.1]</summary>
    private static readonly FormatOptions _ascii = Format(international: false);
    private static readonly FormatOptions _international = Format(international: true);

    public async Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = writer.Write(mail);
        if (message is null) return SmtpAnswer.NoAddress(mail.ToAddress);
        var writing = Path.Combine(Directory.CreateDirectory(Path.Combine(data.Folder(Folder), ".writing")).FullName, Path.GetRandomFileName());
        try
        {
            await using (var file = new FileStream(writing, FileMode.CreateNew, FileAccess.Write))
            {
                await message.WriteToAsync(MailAddresses.HasLettersBeyondAscii(mail.ToAddress) ? _international : _ascii, file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(writing, Path.Combine(data.Folder(Folder), NameOf(mail.MessageId)), overwrite: true);
            return new Delivery.Accepted();
        }
        catch (IOException fault)
        {
            return new Delivery.Later(fault.Message);
        }
        finally
        {
            File.Delete(writing);
        }
    }

    public static string NameOf(string messageId) => string.Concat(messageId.Trim('<', '>').Split('@')[0].Where(char.IsAsciiLetterOrDigit)) + ".eml";

    private static FormatOptions Format(bool international)
    {
        var format = FormatOptions.Default.Clone();
        (format.NewLineFormat, format.International) = (NewLineFormat.Dos, international);
        return format;
    }
}
