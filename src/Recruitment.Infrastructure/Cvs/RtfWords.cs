using System.Globalization;
using System.Text;
using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Cvs;

/// <summary>The words of an RTF file: control words dropped, groups that no reader sees (fonts, styles, pictures, fields' codes) passed over.</summary>
internal static class RtfWords
{
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly HashSet<string> _unseen =
        ["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "footer", "footerl", "footerr", "footerf", "fldinst", "themedata", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "datastore", "latentstyles"];

    public static string Of(ReadOnlySpan<byte> rtf)
    {
        var words = new StringBuilder();
        var outer = new Stack<(bool Unseen, int Fallback)>();
        var (unseen, fallback, skip) = (false, 1, 0);
        for (var i = 0; i < rtf.Length && words.Length < CvLimits.MaxCharacters;)
        {
            var c = (char)rtf[i++];
            if (c == '{')
            {
                // Deeper than any document: the rest is left alone.
                if (outer.Count == 1000) break;
                outer.Push((unseen, fallback));
            }
            else if (c == '}')
            {
                if (outer.TryPop(out var before)) (unseen, fallback) = before;
            }
            else if (c == '\\' && i < rtf.Length)
            {
                if (char.IsAsciiLetter((char)rtf[i]))
                {
                    var (word, number) = ControlWord(rtf, ref i);
                    if (_unseen.Contains(word)) unseen = true;
                    else if (word == "bin") i += (int)Math.Clamp(number ?? 0, 0L, rtf.Length - i);
                    else if (word == "uc") fallback = (int)Math.Clamp(number ?? 1, 0, 8);
                    else if (word == "u" && number is { } code) (skip, _) = (fallback, unseen ? words : words.Append((char)(ushort)code));
                    else if (!unseen && Space(word) is { } space) words.Append(space);
                }
                else
                {
                    Symbol(rtf, ref i, words, ref unseen, ref skip);
                }
            }
            else if (c is not ('\r' or '\n'))
            {
                if (skip > 0) skip--;
                else if (!unseen) words.Append(c < 0x80 ? c : _windows.GetString([(byte)c])[0]);
            }
        }

        return words.ToString();
    }

    private static (string Word, long? Number) ControlWord(ReadOnlySpan<byte> rtf, ref int i)
    {
        var start = i;
        while (i < rtf.Length && i - start < 32 && char.IsAsciiLetter((char)rtf[i])) i++;
        var word = Encoding.ASCII.GetString(rtf[start..i]);
        var digits = i;
        if (i < rtf.Length && rtf[i] == '-') i++;
        while (i < rtf.Length && i - digits < 11 && char.IsAsciiDigit((char)rtf[i])) i++;
        var isNumber = long.TryParse(Encoding.ASCII.GetString(rtf[digits..i]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (i < rtf.Length && rtf[i] == ' ') i++;
        return (word, isNumber ? number : null);
    }

    private static void Symbol(ReadOnlySpan<byte> rtf, ref int i, StringBuilder words, ref bool unseen, ref int skip)
    {
        var c = (char)rtf[i++];
        char? written = c switch
        {
            '\'' => i + 2 <= rtf.Length && byte.TryParse(Encoding.ASCII.GetString(rtf.Slice(i, 2)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? _windows.GetString([code])[0] : null,
            '\\' or '{' or '}' => c,
            '~' => ' ',
            '_' => '-',
            '\r' or '\n' => '\n',
            _ => null,
        };
        if (c == '\'') i = Math.Min(i + 2, rtf.Length);
        if (c == '*') unseen = true;
        if (written is null) return;
        if (skip > 0) skip--;
        else if (!unseen) words.Append(written);
    }

    private static char? Space(string word) => word switch
    {
        "par" or "line" or "row" or "page" or "sect" => '\n',
        "tab" or "cell" => '\t',
        "emdash" => '—',
        "endash" => '–',
        "lquote" => '‘',
        "rquote" => '’',
        "ldblquote" => '“',
        "rdblquote" => '”',
        "bullet" => '•',
        _ => null,
    };
}
