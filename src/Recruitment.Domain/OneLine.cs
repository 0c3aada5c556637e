using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recruitment.Domain;

/// <summary>One line of text that will stand in a mail: a name, the title of a job.</summary>
public static partial class OneLine
{
    /// <summary>One space where there were several, and none at the ends.</summary>
    public static string Of(string? typed) => string.Join(' ', WellFormedText.Of(typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Why it cannot stand there, if it cannot: what mail programs make a link of, and what turns or hides the words round it.</summary>
    public static Refusal? Check(string line)
    {
        if (line.EnumerateRunes().Any(HidesOrTurns)) return new HasHiddenCharacters();
        return line.Contains("://", StringComparison.Ordinal) || line.Contains('@', StringComparison.Ordinal) || Address().IsMatch(line) ? new LooksLikeALink() : null;
    }

    private static bool HidesOrTurns(Rune letter) => !Invisible.IsJoiner((char)letter.Value) && (letter == Rune.ReplacementChar || Invisible.Is((char)letter.Value)
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);

    /// <summary>"www." and whatever follows, and words joined by a full stop as in a domain: "evil.test", but neither "J.R.Barker" nor "Dr.Rahman".</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:www\d*\s*[.。．｡]|(?:https?|ftp|mailto|tel|file|javascript|data):)"
        + @"|(?<![\p{L}\p{N}-])(?!(?:st|dr|mr|mrs|ms|mx|prof|rev|sr|jr|fr|hon|md|mohd|muhd|abd|wm|ste)[.])[\p{L}\p{N}-]{2,}[.。．｡](?:[\p{L}\p{N}-]+[.。．｡])*(?:\p{L}{2,24}|xn--[a-z0-9-]+)(?![\p{L}\p{N}])"
        + @"|(?<![\p{L}\p{N}-])[\p{L}\p{N}][.。．｡](?:com|co|org|net|uk|io|me|ly|gl|tv|info|biz|link|site|online|xyz|app|dev|test|ru|cn|de|eu)(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Address();
}

public sealed record LooksLikeALink() : Refusal("Leave out the web address or e-mail address: programs would make a link of it");

public sealed record HasHiddenCharacters() : Refusal("This has characters in it that cannot be seen. Type it again instead of pasting it");
