using System.Text;
using MimeKit;

namespace Recruitment.Infrastructure.Mail;

internal static class MailAddresses
{
    /// <summary>By itself MimeKit takes "nobody" for an address.</summary>
    private static readonly ParserOptions _strictly = new() { AllowAddressesWithoutDomain = false };

    /// <summary>One address and nothing around it, or null: a name, a second address or a line of its own is none of it.</summary>
    public static MailboxAddress? Read(string address, string name = "") =>
        MailboxAddress.TryParse(_strictly, address, out var read) && read.Address == address ? new MailboxAddress(Encoding.UTF8, name, address) : null;

    public static bool HasLettersBeyondAscii(string address) => !Ascii.IsValid(address.Split('@')[0]);
}
