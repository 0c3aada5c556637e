using System.IO.Compression;
using System.Text;

namespace Recruitment.Benchmarks;

/// <summary>CVs of 200 kB, each of different bytes, so that each is stored and fsynced anew: a Word document of a page of words and a photograph, and the same as a PDF.</summary>
internal static class Cvs
{
    private const int Size = 200_000;
    private const int Mark = 32;

    private static readonly string[] _lines =
    [
        "Jo Barker", "jo.barker@example.org", "07700 900456", "Social Work England: SW1234", "Ten years in family safeguarding, six of them with children in care.",
        .. Enumerable.Range(1, 40).Select(i => $"Year {i}: assessments under section 47, court work, supervision of newly qualified colleagues, and {i} families at a time."),
    ];

    private static readonly byte[] _word = Word();
    private static readonly byte[] _pdf = Pdf();

    /// <summary>The whole form as a browser sends it: the mark against forgery first, then the file.</summary>
    public static HttpContent Form(string token, bool asPdf = false)
    {
        var bytes = (byte[])(asPdf ? _pdf : _word).Clone();
        Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N")).CopyTo(bytes, bytes.Length - Mark);
        return new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(bytes), "Cv", asPdf ? "cv.pdf" : "cv.docx" } };
    }

    private static byte[] Word()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""u8);
            var paragraphs = string.Concat(_lines.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"));
            Add(zip, "word/document.xml", Encoding.UTF8.GetBytes($"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{paragraphs}</w:body></w:document>"""));
            Add(zip, "word/media/image1.jpeg", Noise(Size - 3_000), CompressionLevel.NoCompression);
            // The comment is the file's last bytes, and makes it unlike every other.
            zip.Comment = new string('0', Mark);
        }

        return file.ToArray();
    }

    private static byte[] Pdf()
    {
        var words = string.Concat(_lines.Select((line, i) => $"BT /F1 10 Tf 40 {800 - (i * 16)} Td ({line}) Tj ET\n"));
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        void Object(string body)
        {
            places.Add(file.Length);
            file.Append($"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        Object($"<< /Length {words.Length} >>\nstream\n{words}endstream");
        Object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var noise = Convert.ToHexString(Noise((Size - 6_000) / 2));
        Object($"<< /Length {noise.Length} >>\nstream\n{noise}\nendstream");
        var table = file.Length;
        file.Append($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n").AppendJoin("", places.Select(p => $"{p:D10} 00000 n \n"));
        file.Append($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n%").Append('0', Mark);
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(20261122).NextBytes(noise);
        return noise;
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var part = zip.CreateEntry(name, level).Open();
        part.Write(content);
    }
}
