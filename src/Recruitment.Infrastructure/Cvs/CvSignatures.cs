using System.Text;

namespace Recruitment.Infrastructure.Cvs;

internal static class CvSignatures
{
    private static readonly byte[] _wordStream = Encoding.Unicode.GetBytes("WordDocument");

    /// <summary>Null for everything that a CV cannot be. <paramref name="whole"/> is opened only where the head cannot tell.</summary>
    public static CvKind? KindOf(ReadOnlySpan<byte> head, Func<Stream> whole)
    {
        if (head.Length >= 5 && head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return CvKind.Pdf;
        if (head.StartsWith("{\\rtf"u8)) return CvKind.Rtf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return CvKind.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return CvKind.Png;
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8)) return IsHeic(head[8..12]) ? CvKind.Heic : null;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return HasWordStream(whole) ? CvKind.Doc : null;
        if (head.StartsWith("PK\x03\x04"u8)) return ZipKind(whole);
        return PlainText.IsText(head) ? CvKind.Text : null;
    }

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("heim"u8) || brand.SequenceEqual("heis"u8)
        || brand.SequenceEqual("hevc"u8) || brand.SequenceEqual("hevx"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);

    /// <summary>Spreadsheets and installers are the same kind of container; only Word's has a stream of this name.</summary>
    private static bool HasWordStream(Func<Stream> whole)
    {
        using var stream = whole();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(_wordStream) >= 0;
    }

    private static CvKind? ZipKind(Func<Stream> whole)
    {
        using var zip = SafeZip.Open(whole());
        if (zip is null) return null;
        if (zip.Has("word/document.xml") && zip.Has("[Content_Types].xml")) return CvKind.Docx;
        return zip.Text("mimetype", 100)?.Trim() == CvKind.Odt.ContentType && zip.Has("content.xml") ? CvKind.Odt : null;
    }
}
