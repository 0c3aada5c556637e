using System.Text.RegularExpressions;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Infrastructure.Search;

/// <summary>What somebody typed, as FTS5 is asked for it. Quoted words only: nothing that is typed is taken for a command of the search language.</summary>
internal static partial class SearchQuestion
{
    // Nobody looks for more words than this; a pasted CV would be too long a question.
    private const int MostWords = 20;
    private const int LongestWord = 60;
    private const int FewestDigitsOfAPhone = 6;

    /// <summary>Null where nothing was typed that could be found: a dash, a question mark, an emoji.</summary>
    public static string? OfPeople(string text)
    {
        var phones = new List<string>();
        var rest = PhoneLike().Replace(text, match =>
        {
            if (match.Value.Count(char.IsDigit) < FewestDigitsOfAPhone) return match.Value;
            phones.Add(OrWords(Phone(match.Value), match.Value));
            return " ";
        });
        return Together([.. phones, .. Words(rest).Select(Beginning)]);
    }

    /// <inheritdoc cref="OfPeople"/>
    public static string? OfCvs(string text) => Together([.. Words(text).Select(word => $"\"{word}\"")]);

    /// <summary>A phone number as the index holds it: without its country where that is ours, and without the 0 that stands for it.</summary>
    public static string Phone(string number)
    {
        if (ContactKeys.Phone(number) is { Length: > 0 } key) return key.StartsWith("44", StringComparison.Ordinal) ? key[2..] : key;
        return string.Concat(number.Where(char.IsAsciiDigit)).TrimStart('0');
    }

    // What looks like a phone number may be a reference, or a year and a day.
    private static string OrWords(string phone, string typed)
    {
        var words = string.Join(" AND ", Words(typed).Select(Beginning));
        return phone == "" ? $"({words})" : $"({Beginning(phone)} OR ({words}))";
    }

    private static string Beginning(string word) => $"\"{word}\"*";

    private static string? Together(IReadOnlyCollection<string> terms) => terms.Count == 0 ? null : string.Join(" AND ", terms.Take(MostWords));

    private static IEnumerable<string> Words(string text) => SearchText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Select(word => word.Length > LongestWord ? word[..LongestWord] : word);

    [GeneratedRegex(@"(?<![\p{L}\d])\+?\(?\d[\d\p{Zs}\p{Pd}\p{Cf}().]{4,30}\d", RegexOptions.None, 200)]
    private static partial Regex PhoneLike();
}
