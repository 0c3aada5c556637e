using System.Text.RegularExpressions;

namespace Recruitment.Domain.Candidates;

/// <summary>An address that ordinary mail can reach: ASCII, one @, a domain with a dot. (RFC 5321 allows 64 characters before the @ and 254 in all.)</summary>
public static partial class EmailAddress
{
    public const int MaxLength = 254;

    public static Refusal? Parse(string? typed, out string address)
    {
        address = (typed ?? "").Trim();
        if (address.Length == 0) return new EmailAddressIsMissing();
        if (address.Length > MaxLength || !Reachable().IsMatch(address)) return new NotAnEmailAddress();
        return null;
    }

    /// <summary>"a***@example.org": enough for its owner to know it again, too little for anybody else to use.</summary>
    public static string Masked(string address) => address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? $"{address[0]}***{address[at..]}" : "***";

    [GeneratedRegex(
        @"^(?=[^@]{1,64}@)[A-Z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Z0-9]([A-Z0-9-]{0,61}[A-Z0-9])?\.)+[A-Z0-9]([A-Z0-9-]{0,61}[A-Z0-9])\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        200)]
    private static partial Regex Reachable();
}

public sealed record EmailAddressIsMissing() : Refusal("Enter your e-mail address: we will write to you there");

public sealed record NotAnEmailAddress() : Refusal("Enter an e-mail address in full, like name@example.com");
