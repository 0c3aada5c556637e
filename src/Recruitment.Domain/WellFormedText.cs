using System.Globalization;

namespace Recruitment.Domain;

/// <summary>
/// Text as every program after us can take it. Strangers' files and forms hold halves of letters (a lone surrogate) and code points that are no letters at all; the framework
/// throws at them when it folds, and databases end a text at a NUL. They become U+FFFD where text comes in, and nothing is cut in the middle of a letter.
/// </summary>
public static class WellFormedText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The most that is stepped back for one letter with its marks: a family of emoji has eleven.</summary>
    private const int LongestLetter = 32;

    public static string Of(string text)
    {
        var bad = NextBad(text, 0);
        if (bad < 0) return text;
        var letters = text.ToCharArray();
        for (; bad >= 0; bad = NextBad(text, bad + 1)) letters[bad] = Replacement;
        return new string(letters);
    }

    /// <summary>The beginning, at most so many characters of it, ending between two letters as a reader sees them.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = most;
        while (end > 0 && most - end < LongestLetter && GoesOn(text, end)) end--;
        if (end == 0 || GoesOn(text, end)) end = IsPair(text, most) ? most - 1 : most;
        return text[..end];
    }

    /// <summary>The same, and the sign that there was more.</summary>
    public static string Shortened(string text, int most) => text.Length <= most ? text : Cut(text, most) + "…";

    /// <summary>The first letter as a reader sees it; nothing where there is none.</summary>
    public static string FirstLetter(string text) => text.Length == 0 ? "" : text[..StringInfo.GetNextTextElementLength(text)];

    private static int NextBad(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i]) || text[i] is '\0' or '\uFFFE' or '\uFFFF') return i;
        }

        return -1;
    }

    /// <summary>The letter before this place has not ended: half of a pair, an accent, a joiner, a selector.</summary>
    private static bool GoesOn(string text, int at) =>
        IsPair(text, at) || text[at - 1] == '\u200D' || text[at] == '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsPair(string text, int at) => char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
