using System.Text;
using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>What a mail server's reply code means for the message. [RFC 5321, 4.2.1]</summary>
internal static class SmtpAnswer
{
    /// <summary>Codes that are about how the service is set up and not about this message: once that is mended, it can go.</summary>
    private static readonly int[] _setUp = [500, 501, 502, 503, 504, 530, 534, 535, 538];

    /// <summary>The answer of whoever cannot write such an address: most clients, and servers without SMTPUTF8.</summary>
    public static readonly Delivery CannotBeWritten = new Delivery.Never("The address has letters before the @ that this way of sending cannot write. Ask for another address, or ring.");

    public static bool HasLettersBeyondAscii(string address) => !Ascii.IsValid(address.Split('@')[0]);

    public static Delivery ToDelivery(int code, string words) =>
        code is >= 500 and < 600 && !_setUp.Contains(code) ? new Delivery.Never($"{code} {words}") : new Delivery.Later(code > 0 ? $"{code} {words}" : words);
}
