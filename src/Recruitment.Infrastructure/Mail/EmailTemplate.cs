using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Mail;

/// <summary>One file of words: "Subject: …", an empty line, the body.</summary>
internal sealed class EmailTemplate
{
    private const string SubjectMark = "Subject: ";

    private readonly TemplateWords _subject;
    private readonly TemplateWords _body;

    public EmailTemplate(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split('\n', 2);
        (_subject, _body) = (new TemplateWords(parts[0][SubjectMark.Length..]), new TemplateWords(parts[1]));
    }

    /// <summary>What is wrong with the text for an e-mail with these fields, each fault with its line; none when it is as it must be.</summary>
    public static IReadOnlyList<string> FaultsOf(string text, IReadOnlyCollection<string> fields, IReadOnlyCollection<string> always)
    {
        var faults = new List<string>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith(SubjectMark, StringComparison.Ordinal) || lines[0].Length == SubjectMark.Length) faults.Add($"line 1: must be \"{SubjectMark}\" and the words of the subject");
        if (lines.Skip(1).All(string.IsNullOrWhiteSpace)) faults.Add("line 2: there is no body; after the subject comes an empty line, then the words");
        return [.. faults, .. TemplateWords.FaultsOf(text, fields, always)];
    }

    public (string Subject, string Body) Fill(IReadOnlyDictionary<string, string> values) => (MailWriter.OneLine(_subject.Fill(values)), _body.Fill(values));
}
