using System.Globalization;

namespace Recruitment.Domain;

/// <summary>
/// Characters that nobody sees and that programs leave in what they copy: direction marks, zero-width spaces, soft hyphens, byte order marks. The joiners of scripts that need
/// them (Persian, Hindi) are among them; they are told apart where that matters.
/// </summary>
public static class Invisible
{
    public static bool Is(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format || c is '\u034F' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u2800' or '\u180E';

    public static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    /// <summary>Marks that turn the direction in which everything after them is shown.</summary>
    public static bool TurnsDirection(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    public static string Without(string text) => text.Any(Is) ? string.Concat(text.Where(c => !Is(c))) : text;
}
