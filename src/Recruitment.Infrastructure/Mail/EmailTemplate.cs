using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Recruitment.Infrastructure.Mail;

/// <summary>
/// One file of words: "Subject: …", an empty line, the body. ((field)) is filled in; ((field??words)) says its words where the field has something in it, as GOV.UK Notify
/// writes them. A line that comes to nothing is left out.
/// </summary>
internal sealed partial class EmailTemplate
{
    private const string SubjectMark = "Subject: ";

    private readonly string _subject;
    private readonly string _body;

    private EmailTemplate(string subject, string body, string version) => (_subject, _body, Version) = (subject, body, version);

    /// <summary>Tells which words were in force: the start of the text's hash.</summary>
    public string Version { get; }

    /// <summary>What is wrong with the text for an e-mail with these fields, each fault with its line; none when it is as it must be.</summary>
    public static IReadOnlyList<string> FaultsOf(string text, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> always)
    {
        var faults = new List<string>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith(SubjectMark, StringComparison.Ordinal) || lines[0].Length == SubjectMark.Length) faults.Add($"line 1: must be \"{SubjectMark}\" and the words of the subject");
        if (lines.Skip(1).All(string.IsNullOrWhiteSpace)) faults.Add("line 2: there is no body; after the subject comes an empty line, then the words");
        var whole = string.Join('\n', lines);
        var used = Placeholder().Matches(whole).Select(m => (Name: m.Groups["name"].Value, Line: LineOf(whole, m.Index))).ToList();
        faults.AddRange(used.Where(u => !fields.Contains(u.Name) && !always.Contains(u.Name))
            .Select(u => $"line {u.Line}: (({u.Name})) is no field of this e-mail; it has {string.Join(", ", fields.Concat(always).Select(f => $"(({f}))"))}"));
        faults.AddRange(fields.Where(f => used.All(u => u.Name != f)).Select(f => $"(({f})) is not used anywhere: what it holds would be left out of the message"));
        var rest = Placeholder().Replace(whole, m => new string(' ', m.Length));
        faults.AddRange(Loose().Matches(rest).Select(m => $"line {LineOf(whole, m.Index)}: \"{m.Value}\" does not belong to a ((field)) or a ((field??words))"));
        return faults;
    }

    public static EmailTemplate Read(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split('\n', 2);
        return new EmailTemplate(parts[0][SubjectMark.Length..], parts[1], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]);
    }

    /// <summary>Fills in once: what a value holds is never read as a placeholder.</summary>
    public (string Subject, string Body) Fill(IReadOnlyDictionary<string, string> values) => (MailWriter.OneLine(Filled(_subject, values)), Tidy(Filled(_body, values)));

    private static string Filled(string words, IReadOnlyDictionary<string, string> values) => Placeholder().Replace(words, found =>
    {
        var value = values[found.Groups["name"].Value];
        if (!found.Groups["words"].Success) return value == "" ? Nothing : value;
        return value == "" ? Nothing : found.Groups["words"].Value;
    });

    private static string Tidy(string body) => ManyEmptyLines().Replace(EmptiedLine().Replace(body, "").Replace(Nothing, "", StringComparison.Ordinal), "\n\n").Trim();

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
