using System.Buffers;
using System.Text;

namespace Recruitment.Web.Staff;

/// <summary>Lines for a spreadsheet (RFC 4180). What somebody typed into a CV must not become a formula on a colleague's machine.</summary>
internal static class Csv
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>Tells spreadsheets that what follows is UTF-8.</summary>
    public const string Start = "\uFEFF";

    private static readonly SearchValues<char> _needsQuotes = SearchValues.Create(",\"\r\n");

    public static string Line(params ReadOnlySpan<string?> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++) line.Append(i == 0 ? "" : ",").Append(Cell(cells[i] ?? ""));
        return line.Append("\r\n").ToString();
    }

    private static string Cell(string text)
    {
        // A leading apostrophe makes spreadsheets take the rest as words.
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') text = "'" + text;
        return text.AsSpan().ContainsAny(_needsQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
