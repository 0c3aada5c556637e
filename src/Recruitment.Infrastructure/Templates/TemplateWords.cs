using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Recruitment.Infrastructure.Templates;

/// <summary>
/// Words with fields, as GOV.UK Notify writes them: ((field)) is filled in; ((field??words)) says its words where the field has something in it. A line that comes to nothing
/// is left out.
/// </summary>
internal sealed partial class TemplateWords(string text)
{
    private readonly string _text = text.ReplaceLineEndings("\n");

    /// <summary>Tells which words were in force: the start of the text's hash.</summary>
    public static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    /// <summary>What is wrong with words that have these fields to fill, each fault with its line; none when they are as they must be.</summary>
    public static IReadOnlyList<string> FaultsOf(string text, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> always)
    {
        var whole = text.ReplaceLineEndings("\n");
        var used = Placeholder().Matches(whole).Select(m => (Name: m.Groups["name"].Value, Line: LineOf(whole, m.Index))).ToList();
        var rest = Placeholder().Replace(whole, m => new string(' ', m.Length));
        return
        [
            .. used.Where(u => !fields.Contains(u.Name) && !always.Contains(u.Name))
                .Select(u => $"line {u.Line}: (({u.Name})) is no field of these words; they have {string.Join(", ", fields.Concat(always).Select(f => $"(({f}))"))}"),
            .. fields.Where(f => used.All(u => u.Name != f)).Select(f => $"(({f})) is not used anywhere: what it holds would be left out"),
            .. Loose().Matches(rest).Select(m => $"line {LineOf(whole, m.Index)}: \"{m.Value}\" does not belong to a ((field)) or a ((field??words))"),
        ];
    }

    /// <summary>Fills in once: what a value holds is never read as a placeholder.</summary>
    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var filled = Placeholder().Replace(_text, found =>
        {
            var value = values[found.Groups["name"].Value];
            if (value == "") return Nothing;
            return found.Groups["words"] is { Success: true } words ? words.Value : value;
        });
        return ManyEmptyLines().Replace(EmptiedLine().Replace(filled, "").Replace(Nothing, "", StringComparison.Ordinal), "\n\n").Trim();
    }

    private static int LineOf(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');

    /// <summary>Stands where a field was empty until it is known whether its whole line was.</summary>
    private const string Nothing = "\u0001";

    [GeneratedRegex(@"\(\((?<name>[a-z0-9]+(-[a-z0-9]+)*)(\?\?(?<words>((?!\(\(|\)\)).)+))?\)\)", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\(\(|\)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Loose();

    [GeneratedRegex(@"^[ \u0001]*\u0001[ \u0001]*(\n|\z)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptiedLine();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ManyEmptyLines();
}
