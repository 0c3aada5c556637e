using Recruitment.Application.Messages;

namespace Recruitment.Infrastructure.Mail;

/// <summary>What a mail server's reply code means for the message. [RFC 5321, 4.2.1]</summary>
internal static class SmtpAnswer
{
    /// <summary>Codes that are about how the service is set up and not about this message: once that is mended, it can go.</summary>
    private static readonly int[] _setUp = [500, 501, 502, 503, 504, 530, 534, 535, 538];

    /// <summary>The answer to such an address where the server has no SMTPUTF8.</summary>
    public static readonly Delivery CannotBeWritten = new Delivery.Never("The address has letters before the @ that our mail server cannot write. Ask for another address, or ring.");

    public static Delivery NoAddress(string address) => new Delivery.Never($"\"{address}\" is not an address that mail can be sent to.");

    public static Delivery ToDelivery(int code, string words) =>
        code is >= 500 and < 600 && !_setUp.Contains(code) ? new Delivery.Never($"{code} {words}") : new Delivery.Later(code > 0 ? $"{code} {words}" : words);
}
