using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recruitment.Domain.Candidates;

/// <summary>
/// A number on which a person can be rung from England: a British one of a place (01, 02) or a mobile (07), or one from abroad with its + and country. What starts 03, 08 or 09 is
/// nobody's own in Britain, and the way in which mobiles of other countries are written at home. [Ofcom, National Telephone Numbering Plan; E.164: at most 15 digits]
/// </summary>
public static partial class PhoneNumber
{
    /// <summary>The areas in which some numbers have nine digits after the 0. [Ofcom]</summary>
    private static readonly HashSet<string> _shorter = [.. (
        "1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606 1629 1635 1647 1659 1695 "
        + "1726 1744 1750 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995 1697").Split(' ')];

    public static Refusal? Parse(string? typed, out string number)
    {
        number = Clean(typed ?? "");
        if (number.Length == 0) return new PhoneNumberIsMissing();
        var own = WithoutExtension(number);
        var key = own.Any(c => !char.IsAsciiDigit(c) && !" +-.()/".Contains(c, StringComparison.Ordinal)) ? "" : ContactKeys.Phone(own);
        var isNumber = key.StartsWith("44", StringComparison.Ordinal) ? IsBritish(key[2..]) : StartsAbroad(own) && key.Length is >= 7 and <= 15;
        return isNumber ? null : new NotAPhoneNumber();
    }

    /// <summary>Without what nobody sees, with one kind of space and one of dash, and without the label that was copied along.</summary>
    internal static string Clean(string typed)
    {
        var plain = string.Concat(Invisible.Without(WellFormedText.Of(typed)).Normalize(NormalizationForm.FormKC).Select(Plain));
        return Label().Replace(plain.Trim(), "").Trim(' ', ',', ';', '.', ':');
    }

    internal static string WithoutExtension(string number) => Extension().Replace(number, "");

    private static bool IsBritish(string national) => national switch
    {
        ['1', ..] => national.Length == 10 || (national.Length == 9 && _shorter.Contains(national[..4])),
        ['2' or '7', ..] => national.Length == 10,
        _ => false,
    };

    private static bool StartsAbroad(string number) => number.TrimStart('(', ' ') is ['+', ..] or ['0', '0', ..];

    private static char Plain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        _ when c == '\u2212' => '-',
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.DecimalDigitNumber => (char)('0' + (int)char.GetNumericValue(c)),
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    [GeneratedRegex(@"^(?:tel|telephone|phone|mobile|mob|cell|m|t|p)\b\.?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"[\s,;]*(?:\(\s*)?(?:extension|extn|ext|x|#)\.?\s*:?\s*[0-9]{1,6}\s*\)?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Extension();
}

public sealed record PhoneNumberIsMissing() : Refusal("Enter a phone number on which we can reach you");

public sealed record NotAPhoneNumber() : Refusal("Enter a phone number in full, like 01632 960 001 or 07700 900 982. Start a number from abroad with + and its country");
