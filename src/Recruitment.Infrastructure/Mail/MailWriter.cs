using System.Text;
using MimeKit;
using Recruitment.Application;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>Headers and parts of a message, the same for every transport.</summary>
internal sealed class MailWriter(ServiceSettings service, MailSettings settings)
{
    /// <summary>Null where what it goes to is no address that mail can be sent to.</summary>
    public MimeMessage? Write(OutgoingMail mail)
    {
        if (MailAddresses.Read(mail.ToAddress, OneLine(mail.ToName)) is not { } to) return null;
        var name = settings.NameOf(service);
        var message = new MimeMessage
        {
            MessageId = mail.MessageId.Trim('<', '>'),
            Date = mail.Date,
            Subject = OneLine(mail.Subject),
            Body = Body(mail),
        };
        message.From.Add(new MailboxAddress(Encoding.UTF8, name, settings.From));
        message.To.Add(to);
        message.ReplyTo.Add(new MailboxAddress(Encoding.UTF8, name, service.ContactEmail));
        if (mail.IsAutomatic) message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    /// <summary>What goes into a header has no line of its own to start another header with.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', string.Concat(words.Select(c => char.IsControl(c) || char.IsSeparator(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static MimeEntity Body(OutgoingMail mail)
    {
        var words = new MultipartAlternative { Text("plain", mail.Text), Text("html", HtmlWords.From(mail.Text)) };
        if (mail.Calendar is not { } calendar) return words;
        // Outlook looks for an invitation in the last of the alternatives only. Programs that show alternatives as one find the same file beside it: without a method, so that it is no second invitation. [RFC 6047, 2.4]
        var invitation = Calendar(calendar);
        invitation.ContentType.Parameters.Add("method", CalendarEvent.MethodOf(calendar));
        words.Add(invitation);
        var file = Calendar(calendar);
        file.ContentDisposition = new ContentDisposition(ContentDisposition.Attachment);
        file.FileName = CalendarEvent.FileName;
        return new Multipart("mixed") { words, file };
    }

    /// <summary>A line of a text part ends with CR and LF, whatever the template's file has. [RFC 2045, 6.7 and 6.8]</summary>
    private static TextPart Text(string subtype, string words) =>
        new(subtype) { Text = words.ReplaceLineEndings("\r\n"), ContentTransferEncoding = ContentEncoding.QuotedPrintable };

    private static TextPart Calendar(string file) => new("calendar") { Text = file, ContentTransferEncoding = ContentEncoding.Base64 };
}
