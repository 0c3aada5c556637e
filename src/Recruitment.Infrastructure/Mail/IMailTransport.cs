using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>The one seam through which mail leaves. It answers with what to do next and does not throw for what a mail server says.</summary>
internal interface IMailTransport
{
    Task<Delivery> Send(OutgoingMail mail, CancellationToken cancellationToken);
}

/// <summary>A message as it goes, its private link filled in.</summary>
internal sealed record OutgoingMail(
    string MessageId,
    DateTimeOffset Date,
    string ToName,
    string ToAddress,
    string Subject,
    string Text,
    bool IsAutomatic,
    string? Calendar = null);
