using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Recruitment.Infrastructure.Mail;

/// <summary>The words of a message as simple HTML: everything is encoded first, then headings (#), lists (*), paragraphs and web addresses are marked up, as GOV.UK Notify does.</summary>
internal static partial class HtmlWords
{
    private const string Text = "font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.4;color:#0b0c0c;margin:0 0 20px 0";

    public static string From(string text)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"></head><body style=\"margin:0;padding:20px;background:#ffffff\"><div style=\"max-width:580px\">");
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) html.Append(Block(block));
        return html.Append("</div></body></html>").ToString();
    }

    private static string Block(string block)
    {
        if (block.StartsWith("# ", StringComparison.Ordinal) && !block.Contains('\n', StringComparison.Ordinal))
            return $"<h2 style=\"{Text};font-size:22px;font-weight:bold\">{Marked(block[2..])}</h2>";
        var html = new StringBuilder();
        var words = new List<string>();
        var items = new List<string>();
        foreach (var line in block.Split('\n'))
        {
            var isItem = line.StartsWith("* ", StringComparison.Ordinal);
            if (isItem) Close(words, html, "p", "<br>");
            else Close(items, html, "ul", "");
            if (isItem) items.Add($"<li>{Marked(line[2..])}</li>");
            else words.Add(Marked(line));
        }

        Close(words, html, "p", "<br>");
        Close(items, html, "ul", "");
        return html.ToString();
    }

    private static void Close(List<string> lines, StringBuilder html, string element, string between)
    {
        if (lines.Count > 0) html.Append($"<{element} style=\"{Text}\">").AppendJoin(between, lines).Append($"</{element}>");
        lines.Clear();
    }

    private static string Marked(string line) => WebAddress().Replace(WebUtility.HtmlEncode(line), "<a href=\"$0\">$0</a>");

    [GeneratedRegex(@"https?://[^\s<>""']*[^\s<>""'.,;:!?)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WebAddress();
}
