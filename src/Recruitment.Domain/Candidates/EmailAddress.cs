using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recruitment.Domain.Candidates;

/// <summary>
/// An address that ordinary mail can reach: ASCII before the @, a domain with a dot after it. (RFC 5321 allows 64 characters before the @ and 254 in all.) A domain in other
/// letters is kept as mail servers write it. [RFC 5891]
/// </summary>
public static partial class EmailAddress
{
    public const int MaxLength = 254;

    private static readonly IdnMapping _domains = new() { UseStd3AsciiRules = true };

    public static Refusal? Parse(string? typed, out string address)
    {
        address = Clean(typed ?? "");
        if (address.Length == 0) return new EmailAddressIsMissing();
        address = InAscii(address);
        if (address.Length > MaxLength || !Reachable().IsMatch(address)) return new NotAnEmailAddress();
        return null;
    }

    /// <summary>"a***@example.org": enough for its owner to know it again, too little for anybody else to use.</summary>
    public static string Masked(string address) => address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? $"{address[0]}***{address[at..]}" : "***";

    /// <summary>Without what is copied along: invisible marks, "mailto:", brackets and quotation marks round it, the full stop behind it. A curly apostrophe is a straight one.</summary>
    private static string Clean(string typed)
    {
        var plain = Invisible.Without(WellFormedText.Of(typed)).Normalize(NormalizationForm.FormKC).Trim().Replace('’', '\'').Replace('‘', '\'');
        if (plain.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) plain = plain["mailto:".Length..];
        return plain.Trim(' ', '\u00a0', '<', '>', '(', ')', '[', ']', '"', '“', '”', ',', ';', ':').TrimEnd('.').Trim('\'', '`') is var bare && bare.Contains('@', StringComparison.Ordinal) ? bare : plain;
    }

    private static string InAscii(string address)
    {
        var at = address.LastIndexOf('@');
        if (at < 0 || !address.AsSpan(at).ContainsAnyExceptInRange('\0', '\x7f')) return address;
        try
        {
            return address[..at] + '@' + _domains.GetAscii(address[(at + 1)..]);
        }
        catch (ArgumentException)
        {
            // No domain in any letters: it is refused as it was typed.
            return address;
        }
    }

    [GeneratedRegex(
        @"^(?=[^@]{1,64}@)[A-Z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Z0-9]([A-Z0-9-]{0,61}[A-Z0-9])?\.)+[A-Z0-9]([A-Z0-9-]{0,61}[A-Z0-9])\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        200)]
    private static partial Regex Reachable();
}

public sealed record EmailAddressIsMissing() : Refusal("Enter your e-mail address: we will write to you there");

public sealed record NotAnEmailAddress() : Refusal("Enter an e-mail address in full, like name@example.com");
