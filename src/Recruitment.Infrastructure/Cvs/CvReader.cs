using System.Xml;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Infrastructure.Files;

namespace Recruitment.Infrastructure.Cvs;

/// <param name="PdfToText">The program that reads PDFs: a name to look for in PATH, or a path.</param>
internal sealed record CvReaderSettings(string PdfToText = "pdftotext");

/// <summary>Tells a CV's kind by its bytes and reads its words where they can be had.</summary>
internal sealed partial class CvReader(FileStore files, PdfWords pdf, ILogger<CvReader> log) : ICvReader
{
    public Outcome<CvFile> Recognise(StoredFile file, string fileName)
    {
        var name = NameOf(fileName);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        var isKnownName = extension.Length == 0 || CvKind.All.Any(k => k.MayBeNamed(extension));
        var kind = CvSignatures.KindOf(file.Head.Span, () => files.Open(file.Hash));
        if (!isKnownName) return new CvIsOfAnotherKind();
        if (kind is null) return extension.Length == 0 ? new CvIsOfAnotherKind() : new CvIsNotWhatItSays(extension, "something else");
        if (!kind.MayBeNamed(extension)) return new CvIsNotWhatItSays(extension, kind.Article);
        if ((kind == CvKind.Docx || kind == CvKind.Odt) && IsBomb(file.Hash)) return new CvUnpacksWithoutEnd();
        return new CvFile(file.Hash, name, kind.ContentType, file.Size);
    }

    public async Task<CvWords> WordsOf(CvFile cv, CancellationToken cancellationToken)
    {
        try
        {
            if (cv.ContentType == CvKind.Pdf.ContentType) return await pdf.Of(files.PathOf(cv.Hash), cancellationToken);
            if (cv.ContentType == CvKind.Docx.ContentType) return InZip(cv.Hash, "word/header", "word/document.xml", XmlWords.OfDocx);
            if (cv.ContentType == CvKind.Odt.ContentType) return InZip(cv.Hash, "styles", "content.xml", XmlWords.OfOdt);
            if (cv.ContentType == CvKind.Rtf.ContentType) return CvWords.Of(RtfWords.Of(await File.ReadAllBytesAsync(files.PathOf(cv.Hash), cancellationToken)));
            if (cv.ContentType != CvKind.Text.ContentType) return CvWords.None;
            await using var text = files.Open(cv.Hash);
            return CvWords.Of(PlainText.Read(text));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return CvWords.Unreadable;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // One file must not stop the reading of everybody's: it is set aside, for a person to open.
            LogFault(cv.Hash, fault.GetType().Name);
            return CvWords.Fault;
        }
    }

    private bool IsBomb(string hash)
    {
        using var zip = SafeZip.Open(files.Open(hash));
        return zip is null || zip.IsBomb;
    }

    /// <summary>A letterhead keeps the name and the telephone in the header of the page: it comes first, as on paper.</summary>
    private CvWords InZip(string hash, string headers, string body, Func<Stream, string> read)
    {
        using var zip = SafeZip.Open(files.Open(hash));
        if (zip?.Has(body) is not true) return CvWords.Unreadable;
        var words = new List<string>();
        foreach (var part in zip.Names(headers, ".xml").Append(body))
        {
            using var stream = zip.Part(part);
            words.Add(read(stream));
        }

        return CvWords.Of(string.Join('\n', words.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>The name without folders, control characters and anything beyond what the database keeps.</summary>
    private static string NameOf(string fileName)
    {
        var name = string.Concat(WellFormedText.Of(fileName).Split('/', '\\')[^1].Where(c => !char.IsControl(c) && !Invisible.TurnsDirection(c))).Trim();
        if (name.Length == 0) return "CV";
        var extension = WellFormedText.Cut(Path.GetExtension(name), 20);
        return name.Length <= 200 ? name : WellFormedText.Cut(name, 200 - extension.Length) + extension;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The CV {Hash} could not be read: {Fault}")]
    private partial void LogFault(string hash, string fault);
}
