using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Recruitment.Testing;

/// <summary>Files as people's programs write them, and some as nobody should.</summary>
public static class CvFiles
{
    public const string Words = "Jo Barker\njo@example.org\n07700 900456\nSocial Work England: SW1234\n";

    public static byte[] Text(string words = Words) => Encoding.UTF8.GetBytes(words);

    /// <summary>One page in Helvetica, written by hand: objects, their places, and where the table of places is.</summary>
    public static byte[] Pdf(string words = Words)
    {
        var lines = string.Concat(words.Split('\n').Select(line => $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T*\n"));
        var content = $"BT /F1 12 Tf 14 TL 72 770 Td\n{lines}ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (number, written) in objects.Index())
        {
            places.Add(pdf.Length);
            pdf.Append($"{number + 1} 0 obj\n{written}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").AppendJoin("", places.Select(p => $"{p:D10} 00000 n \n"))
            .Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    public static byte[] Docx(string words = Words)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(Paragraphs(words)));
        }

        return stream.ToArray();
    }

    /// <summary>A letterhead: whose CV it is stands in the header of the page, and something that is nobody's address in its footer.</summary>
    public static byte[] DocxWithHeader(string header, string words)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var head = main.AddNewPart<HeaderPart>();
            head.Header = new Header(Paragraphs(header));
            var foot = main.AddNewPart<FooterPart>();
            foot.Footer = new Footer(Paragraphs(FooterWords));
            main.Document = new Document(new Body([.. Paragraphs(words), new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(head) },
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) })]));
        }

        return stream.ToArray();
    }

    public const string FooterWords = "Made with words@template.example";

    public static byte[] OdtWithHeader(string header, string words) => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", OdtContent(OdtParagraphs(words))),
        ("styles.xml", $"""
            <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:master-styles><style:master-page style:name="Standard"><style:header>{OdtParagraphs(header)}</style:header><style:footer>{OdtParagraphs(FooterWords)}</style:footer><style:footer-left>{OdtParagraphs(FooterWords)}</style:footer-left></style:master-page></office:master-styles></office:document-styles>
            """.Trim()),
        ("META-INF/manifest.xml", "<manifest/>"));

    public static byte[] RtfWithHeader(string header, string words) => Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi\deff0{\fonttbl{\f0 Helvetica;}}{\header " + RtfParagraphs(header) + @"}{\footer " + RtfParagraphs(FooterWords) + @"}\f0\fs24 " + RtfParagraphs(words) + "}");

    public static byte[] Odt(string words = Words) => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", OdtContent(OdtParagraphs(words))),
        ("META-INF/manifest.xml", "<manifest/>"));

    public static string OdtContent(string body, string before = "") =>
        $"""<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>{body}</office:text></office:body></office:document-content>""";

    public static byte[] Rtf(string words = Words) => Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi\deff0{\fonttbl{\f0 Helvetica;}}{\*\generator Writer;}\f0\fs24 " + RtfParagraphs(words) + "}");

    /// <summary>An older Word file as far as its container shows: the magic number, and the name of the stream with the words.</summary>
    public static byte[] Doc() => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024], .. Encoding.Unicode.GetBytes("WordDocument"), .. new byte[512]];

    /// <summary>A whole one, as Word 97 wrote it at its simplest: a container with one stream, whose words lie behind its header.</summary>
    public static byte[] WordDoc(string words = Words)
    {
        const int Sector = 512, HeaderSize = 0x600;
        var text = Encoding.Latin1.GetBytes(words.Replace('\n', '\r') + "\r");
        var stream = new byte[Math.Max(4096, (HeaderSize + text.Length + Sector - 1) / Sector * Sector)];
        Put(stream, 0, 0xA5EC, 0xC1);
        Put(stream, 24, HeaderSize, 0, HeaderSize + text.Length, 0);
        text.CopyTo(stream, HeaderSize);
        var container = new byte[3 * Sector];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(container, 0);
        Put(container, 24, 0x3E, 3, 0xFFFE, 9, 6);
        foreach (var (at, value) in ((int, uint)[])[(44, 1), (48, 1), (56, 4096), (60, 0xFFFFFFFE), (68, 0xFFFFFFFE)]) BitConverter.GetBytes(value).CopyTo(container, at);
        container.AsSpan(76, Sector - 76).Fill(0xFF);
        container.AsSpan(76, 4).Clear();
        // Where each sector goes on: the table itself, the directory, then the stream.
        container.AsSpan(Sector, Sector).Fill(0xFF);
        var sectors = stream.Length / Sector;
        BitConverter.GetBytes(0xFFFFFFFD).CopyTo(container, Sector);
        BitConverter.GetBytes(0xFFFFFFFE).CopyTo(container, Sector + 4);
        foreach (var i in Enumerable.Range(0, sectors)) BitConverter.GetBytes(i == sectors - 1 ? 0xFFFFFFFE : (uint)(i + 3)).CopyTo(container, Sector + 8 + (4 * i));
        Entry(container, 2 * Sector, "Root Entry", 5, child: 1, start: 0xFFFFFFFE, 0);
        Entry(container, (2 * Sector) + 128, "WordDocument", 2, child: 0xFFFFFFFF, start: 2, (uint)stream.Length);
        return [.. container, .. stream];
    }

    private static void Entry(byte[] container, int at, string name, byte type, uint child, uint start, uint size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(container, at);
        BitConverter.GetBytes((ushort)((name.Length * 2) + 2)).CopyTo(container, at + 64);
        (container[at + 66], container[at + 67]) = (type, 1);
        foreach (var (place, value) in ((int, uint)[])[(68, 0xFFFFFFFF), (72, 0xFFFFFFFF), (76, child), (116, start), (120, size)]) BitConverter.GetBytes(value).CopyTo(container, at + place);
    }

    private static void Put(byte[] bytes, int at, params int[] values)
    {
        foreach (var (i, value) in values.Index()) BitConverter.GetBytes((ushort)value).CopyTo(bytes, at + (2 * i));
    }

    public static byte[] Jpeg() => [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[600]];

    public static byte[] Png() => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[600]];

    public static byte[] Heic() => [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[600]];

    public static byte[] Program() => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, .. new byte[4000]];

    /// <summary>A Word document of some hundred kilobytes whose words unpack to 300 MB.</summary>
    public static byte[] ZipBomb() => Zip(entries: [("[Content_Types].xml", new MemoryStream("<Types/>"u8.ToArray())), ("word/document.xml", new Zeros(300L * 1024 * 1024))]);

    public static byte[] Zip(params (string Name, string Content)[] entries) => Zip(entries: [.. entries.Select(e => (e.Name, (Stream)new MemoryStream(Encoding.UTF8.GetBytes(e.Content))))]);

    private static IEnumerable<OpenXmlElement> Paragraphs(string words) =>
        words.Split('\n').Select(line => new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(line) { Space = SpaceProcessingModeValues.Preserve })));

    private static string OdtParagraphs(string words) => string.Concat(words.Split('\n').Select(line => $"<text:p>{System.Security.SecurityElement.Escape(line)}</text:p>"));

    private static string RtfParagraphs(string words) => words.Replace("\n", "\\par\n", StringComparison.Ordinal);

    private static byte[] Zip((string Name, Stream Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                content.CopyTo(entry);
            }
        }

        return stream.ToArray();
    }

    /// <summary>So many zeros, without the memory for them.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, _left);
            Array.Clear(buffer, offset, read);
            _left -= read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
