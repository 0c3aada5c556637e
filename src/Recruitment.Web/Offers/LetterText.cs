namespace Recruitment.Web.Offers;

public enum LetterPartKind
{
    Heading,
    Paragraph,
    Points,
}

public sealed record LetterPart(LetterPartKind Kind, IReadOnlyList<string> Lines);

/// <summary>A letter's plain text as headings ("# "), points ("* ") and paragraphs: the little that the templates may write.</summary>
internal static class LetterText
{
    public static IEnumerable<LetterPart> Parts(string text)
    {
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.TrimEntries);
            if (lines[0].StartsWith("# ", StringComparison.Ordinal)) yield return new LetterPart(LetterPartKind.Heading, [lines[0][2..]]);
            else if (lines.All(l => l.StartsWith("* ", StringComparison.Ordinal))) yield return new LetterPart(LetterPartKind.Points, [.. lines.Select(l => l[2..])]);
            else yield return new LetterPart(LetterPartKind.Paragraph, lines);
        }
    }
}
