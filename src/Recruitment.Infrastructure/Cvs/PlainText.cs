using System.Text;
using System.Text.Unicode;
using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Cvs;

/// <summary>Plain text in the encodings that people's programs write: with a mark at its start, UTF-8, or else Windows' Western European.</summary>
internal static class PlainText
{
    private static readonly Encoding _windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static bool IsText(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) return false;
        if (Marked(head) is UnicodeEncoding) return true;
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1A)) return false;
        }

        return true;
    }

    public static string Read(Stream stream)
    {
        // Four bytes a character at most.
        var bytes = new byte[(int)Math.Min(stream.Length, 4L * CvLimits.MaxCharacters)];
        stream.ReadExactly(bytes);
        var encoding = Marked(bytes) ?? (Utf8.IsValid(Whole(bytes)) ? Encoding.UTF8 : _windows);
        return encoding.GetString(bytes).TrimStart('\uFEFF');
    }

    private static Encoding? Marked(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        return head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Without a character that the limit has cut in two.</summary>
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var b = bytes[^back];
            if (b >= 0xC0) return bytes[..^back];
            if (b < 0x80) break;
        }

        return bytes;
    }
}
