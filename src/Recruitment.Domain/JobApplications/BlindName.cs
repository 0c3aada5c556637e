using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recruitment.Domain.JobApplications;

/// <summary>Finds a person's name in a text however it is written: without accents, with any apostrophe, letter-spaced, run together, inside a user name.</summary>
internal static partial class BlindName
{
    private const int ShortestInAHandle = 3;

    public static string In(string text, string name, string knownAs)
    {
        var parts = Parts($"{name} {knownAs}");
        if (parts.Count == 0) return text;
        var words = new List<Word>();
        foreach (Match match in WordLike().Matches(text)) words.Add(new Word(match.Index, match.Length, match.Value));
        var hidden = new bool[words.Count];
        var whole = SearchText.Fold(name).Replace(" ", "", StringComparison.Ordinal);

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Forms.Any(parts.Contains) || IsRunTogether(words[i], parts)) hidden[i] = true;
            if (!parts.Any(p => p.StartsWith(words[i].Folded, StringComparison.Ordinal)) && !whole.StartsWith(words[i].Folded, StringComparison.Ordinal)) continue;
            for (var count = 2; count <= 3 && i + count <= words.Count; count++)
            {
                // "O Neill", "Mac Donald": parts of the name that the text takes apart.
                var joined = string.Concat(words.Skip(i).Take(count).Select(w => w.Folded));
                if ((parts.Contains(joined) || joined == whole) && IsOneRun(text, words, i, count)) Array.Fill(hidden, true, i, count);
            }
        }

        HideLetterSpaced(text, words, hidden, parts);
        KeepOrdinaryWords(text, words, hidden);
        return Redact(text, words, hidden);
    }

    // A hyphen joins two names, each of which says who it is.
    private static HashSet<string> Parts(string name) =>
        WordLike().Matches(name).Select(m => SearchText.Fold(m.Value).Replace(" ", "", StringComparison.Ordinal)).Where(p => p.Length > 1).ToHashSet(StringComparer.Ordinal);

    /// <summary>"siobhanoneill", "soneill84", "oneill_s": two parts of a name in one word, or one with what only user names have.</summary>
    private static bool IsRunTogether(Word word, IReadOnlySet<string> parts)
    {
        if (word.Folded.Length < 2 * ShortestInAHandle) return false;
        var letters = new string([.. word.Folded.Where(char.IsLetter)]);
        foreach (var part in parts.Where(p => p.Length >= ShortestInAHandle))
        {
            if (word.IsHandle && (letters.StartsWith(part, StringComparison.Ordinal) || letters.EndsWith(part, StringComparison.Ordinal))) return true;
            if (parts.Any(other => other != part && (letters.Contains(other + part, StringComparison.Ordinal) || (part.Length > 4 && (letters == other[..1] + part || letters == part + other[..1]))))) return true;
        }

        return false;
    }

    // S I O B H Á N: letters that stand alone, one behind the other.
    private static void HideLetterSpaced(string text, List<Word> words, bool[] hidden, HashSet<string> parts)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var count = 0;
            while (i + count < words.Count && words[i + count].Folded.Length == 1 && (count == 0 || Between(text, words[i + count - 1], words[i + count]).Length <= 6)) count++;
            if (count >= 3 && string.Concat(words.Skip(i).Take(count).Select(w => w.Folded)) is var spelt && parts.Any(p => p.Length >= 3 && spelt.Contains(p, StringComparison.Ordinal))) Array.Fill(hidden, true, i, count);
            if (count > 0) i += count - 1;
        }
    }

    /// <summary>Grace Young worked with young people. A name that is also a word is hidden beside another part of the name, and where a capital says that it is one.</summary>
    private static void KeepOrdinaryWords(string text, List<Word> words, bool[] hidden)
    {
        var small = words.Where(w => char.IsLower(w.Text[0])).Select(w => w.Folded).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (!hidden[i] || !OrdinaryWords.Has(words[i].Folded) || IsBesideItsName(text, words, hidden, i)) continue;
            var isCapital = char.IsUpper(words[i].Text[0]);
            var isWordHere = i + 1 < words.Count && OrdinaryWords.GoesOn(words[i].Folded, words[i + 1].Folded) && Between(text, words[i], words[i + 1]).Trim(' ', '-', '\t') == "";
            var isDate = (i > 0 && words[i - 1].Text.All(char.IsDigit)) || (i + 1 < words.Count && words[i + 1].Text.All(char.IsDigit));
            if (!isCapital || isWordHere || isDate || small.Contains(words[i].Folded)) hidden[i] = false;
        }
    }

    private static bool IsBesideItsName(string text, List<Word> words, bool[] hidden, int i) =>
        (i > 0 && hidden[i - 1] && words[i - 1].Folded != words[i].Folded && IsOneRun(text, words, i - 1, 2)) || (i + 1 < words.Count && hidden[i + 1] && words[i + 1].Folded != words[i].Folded && IsOneRun(text, words, i, 2));

    private static bool IsOneRun(string text, List<Word> words, int first, int count) =>
        Enumerable.Range(first, count - 1).All(i => Between(text, words[i], words[i + 1]) is { Length: <= 3 } between && between.All(c => c is ' ' or '\t' or '-' or '‐' or '.' or ',' or '_' or '\u00a0' or '"' or '“' or '”'));

    private static string Between(string text, Word left, Word right) => text[(left.Index + left.Length)..right.Index];

    private static string Redact(string text, List<Word> words, bool[] hidden)
    {
        if (!hidden.Contains(true)) return text;
        var blind = new StringBuilder(text.Length);
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!hidden[i]) continue;
            blind.Append(text, at, words[i].Index - at).Append(BlindCv.Mark);
            at = words[i].Index + words[i].Length;
            // Letters of one word are one mark.
            while (words[i].Folded.Length == 1 && i + 1 < words.Count && hidden[i + 1] && words[i + 1].Folded.Length == 1) at = words[++i].Index + words[i].Length;
        }

        return blind.Append(text, at, text.Length - at).ToString();
    }

    // Apostrophes belong to a word, and so do marks over its letters when they stand apart; dots, hyphens and underscores only inside a user name.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_’'‘`´ʼ\u00ad\u200b-\u200f]*[\p{L}\p{M}\p{N}_])?", RegexOptions.None, 1000)]
    private static partial Regex WordLike();

    private sealed record Word(int Index, int Length, string Text)
    {
        public string Folded { get; } = SearchText.Fold(Text).Replace(" ", "", StringComparison.Ordinal);

        public bool IsHandle { get; } = Text.Any(c => char.IsDigit(c) || c == '_');

        /// <summary>"Siobhán’s" is Siobhán, too.</summary>
        public IEnumerable<string> Forms => Folded.EndsWith('s') && Text.Length > 2 && CharUnicodeInfo.GetUnicodeCategory(Text[^2]) is UnicodeCategory.OtherPunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ModifierSymbol or UnicodeCategory.ModifierLetter
            ? [Folded, Folded[..^1]]
            : [Folded];
    }
}
