using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Recruitment.Application;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>Headers and parts of a message, the same for every transport.</summary>
internal sealed class MailWriter(ServiceSettings service, MailSettings settings)
{
    public MailMessage Write(OutgoingMail mail)
    {
        var name = settings.FromName is { Length: > 0 } own ? own : service.CouncilName;
        var message = new MailMessage
        {
            From = new MailAddress(settings.From, name, Encoding.UTF8),
            Subject = OneLine(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.To.Add(new MailAddress(mail.ToAddress, OneLine(mail.ToName), Encoding.UTF8));
        message.ReplyToList.Add(new MailAddress(service.ContactEmail, name, Encoding.UTF8));
        message.Headers.Add("Message-ID", mail.MessageId);
        if (mail.IsAutomatic) message.Headers.Add("Auto-Submitted", "auto-generated");
        message.AlternateViews.Add(View(HtmlWords.From(mail.Text), MediaTypeNames.Text.Html));
        if (mail.Calendar is { } calendar) message.Attachments.Add(CalendarFile(calendar));
        return message;
    }

    /// <summary>What goes into a header has no line of its own to start another header with.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', string.Concat(words.Select(c => char.IsControl(c) || char.IsSeparator(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static AlternateView View(string content, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }

    private static Attachment CalendarFile(string calendar)
    {
        var type = new ContentType("text/calendar") { CharSet = "utf-8", Name = "invitation.ics" };
        type.Parameters.Add("method", calendar.Contains("METHOD:CANCEL", StringComparison.Ordinal) ? "CANCEL" : "REQUEST");
        return new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar)), type) { TransferEncoding = TransferEncoding.Base64 };
    }
}
