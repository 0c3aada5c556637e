using System.Text;

namespace Recruitment.Infrastructure.Cvs;

internal static class CvSignatures
{
    private static readonly byte[] _wordStream = Encoding.Unicode.GetBytes("WordDocument");

    /// <summary>By which Windows knows an installer in Word's kind of container.</summary>
    private static readonly byte[] _installer = [0x84, 0x10, 0x0C, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46];

    private static readonly byte[][] _programs =
        [[.. "MZ"u8], [0x7F, .. "ELF"u8], [0xCA, 0xFE, 0xBA, 0xBE], [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE], [0x4C, 0, 0, 0, 1, 0x14, 2, 0]];

    public static bool IsProgram(ReadOnlySpan<byte> head, Func<Stream> whole)
    {
        if (head.StartsWith("#!/"u8)) return true;
        // A CV in plain text may begin with MZUKISI.
        if (PlainText.IsText(head)) return false;
        foreach (var program in _programs)
        {
            if (head.StartsWith(program)) return true;
        }

        return IsContainer(head) && Holds(whole, _installer);
    }

    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    /// <summary>Null for everything that a CV cannot be. <paramref name="whole"/> is opened only where the head cannot tell.</summary>
    public static CvKind? KindOf(ReadOnlySpan<byte> head, Func<Stream> whole)
    {
        if (head.Length >= 5 && head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return CvKind.Pdf;
        if (head.StartsWith("{\\rtf"u8) || head.StartsWith("{\\pard"u8)) return CvKind.Rtf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return CvKind.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return CvKind.Png;
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8)) return IsHeic(head[8..12]) ? CvKind.Heic : null;
        // Spreadsheets are the same kind of container; only Word's has a stream of this name.
        if (IsContainer(head)) return Holds(whole, _wordStream) ? CvKind.Doc : null;
        if (IsZip(head)) return ZipKind(whole);
        return PlainText.IsText(head) && !IsMarkup(head) ? CvKind.Text : null;
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("heim"u8) || brand.SequenceEqual("heis"u8)
        || brand.SequenceEqual("hevc"u8) || brand.SequenceEqual("hevx"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);

    private static bool IsContainer(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static bool Holds(Func<Stream> whole, ReadOnlySpan<byte> sign)
    {
        using var stream = whole();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(sign) >= 0;
    }

    /// <summary>A web page or other markup: its words lie among what is not for reading.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<svg", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<script", StringComparison.OrdinalIgnoreCase);
    }

    private static CvKind? ZipKind(Func<Stream> whole)
    {
        using var zip = SafeZip.Open(whole());
        if (zip is null) return null;
        if (zip.Has("word/document.xml") && zip.Has("[Content_Types].xml")) return CvKind.Docx;
        return zip.Text("mimetype", 100)?.Trim() == CvKind.Odt.ContentType && zip.Has("content.xml") ? CvKind.Odt : null;
    }
}
