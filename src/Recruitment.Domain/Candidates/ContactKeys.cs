using System.Text.RegularExpressions;

namespace Recruitment.Domain.Candidates;

/// <summary>The keys by which a returning person is recognised, so that "07700 900123" and "+44 7700 900123" are one phone.</summary>
public static partial class ContactKeys
{
    public static string Email(string email) => email.Trim().ToLowerInvariant();

    /// <summary>
    /// Digits with the country in front, without an extension; a number that starts with one 0 is taken as British, and the 0 that Britain is written with behind its +44 is left out.
    /// Empty where there are fewer than 7 digits.
    /// </summary>
    public static string Phone(string phone)
    {
        var own = TrunkZero().Replace(PhoneNumber.WithoutExtension(PhoneNumber.Clean(phone)), "");
        var digits = string.Concat(own.Where(char.IsAsciiDigit));
        if (digits.Length < 7) return "";
        var abroad = own.TrimStart('(', ' ').StartsWith('+') ? digits : digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : null;
        if (abroad is not null) return abroad.StartsWith("440", StringComparison.Ordinal) ? "44" + abroad[3..] : abroad;
        return digits[0] == '0' ? "44" + digits[1..] : digits;
    }

    [GeneratedRegex(@"\(\s*0\s*\)", RegexOptions.None, 200)]
    private static partial Regex TrunkZero();
}
