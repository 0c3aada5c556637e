using System.Xml;
using Microsoft.Extensions.Logging;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Infrastructure.Files;

namespace Recruitment.Infrastructure.Cvs;

/// <param name="PdfToText">The program that reads PDFs: a name to look for in PATH, or a path.</param>
/// <param name="CatDoc">The program that reads older Word files.</param>
/// <param name="AntiWord">Another, where the first is not installed.</param>
internal sealed record CvReaderSettings(string PdfToText = "pdftotext", string CatDoc = "catdoc", string AntiWord = "antiword");

/// <summary>Tells a CV's kind by its bytes and reads its words where they can be had.</summary>
internal sealed partial class CvReader(FileStore files, PdfWords pdf, DocWords doc, ILogger<CvReader> log) : ICvReader
{
    /// <summary>What a double click would run, on one system or another.</summary>
    private static readonly HashSet<string> _programNames =
        [.. ".exe .com .scr .pif .bat .cmd .msi .msp .dll .js .jse .vbs .vbe .wsf .wsh .ps1 .hta .jar .apk .app .dmg .deb .rpm .sh .lnk .reg .cpl .iso .img .vhd .scf .url .chm .gadget".Split(' ')];

    public Outcome<CvFile> Recognise(StoredFile file, string fileName)
    {
        var name = NameOf(fileName);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (_programNames.Contains(extension) || CvSignatures.IsProgram(file.Head.Span, () => files.Open(file.Hash))) return CvKind.IsUsual(extension) ? new CvIsNotWhatItSays(extension, "something else") : new CvIsOfAnotherKind();
        if (CvSignatures.IsZip(file.Head.Span) && Unpacked(file.Hash) is { } wrong) return wrong;
        // Whatever it is named: the bytes say what it is, and what is none of ours is kept for a person to open.
        var kind = CvSignatures.KindOf(file.Head.Span, () => files.Open(file.Hash)) ?? CvKind.Other;
        return new CvFile(file.Hash, name, kind.ContentType, file.Size);
    }

    public async Task<CvWords> WordsOf(CvFile cv, CancellationToken cancellationToken)
    {
        try
        {
            if (cv.ContentType == CvKind.Pdf.ContentType) return await pdf.Of(files.PathOf(cv.Hash), cancellationToken);
            if (cv.ContentType == CvKind.Doc.ContentType) return await doc.Of(files.PathOf(cv.Hash), cancellationToken);
            if (cv.ContentType == CvKind.Docx.ContentType) return InZip(cv.Hash, "word/header", "word/document.xml", XmlWords.OfDocx);
            if (cv.ContentType == CvKind.Odt.ContentType) return InZip(cv.Hash, "styles", "content.xml", XmlWords.OfOdt);
            if (cv.ContentType == CvKind.Rtf.ContentType) return CvWords.Of(RtfWords.Of(await File.ReadAllBytesAsync(files.PathOf(cv.Hash), cancellationToken)));
            if (cv.ContentType == CvKind.Other.ContentType) return CvWords.OfAnotherKind;
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

    /// <summary>Why a zip file stays out: it is a bomb, or has a program in it. A damaged one is kept like any other damaged file.</summary>
    private Refusal? Unpacked(string hash)
    {
        if (SafeZip.HasTooMany(files.Open(hash))) return new CvUnpacksWithoutEnd();
        using var zip = SafeZip.Open(files.Open(hash));
        if (zip is null) return null;
        return zip.IsBomb ? new CvUnpacksWithoutEnd() : zip.Names("", "").Any(n => _programNames.Contains(Path.GetExtension(n).ToLowerInvariant())) ? new CvIsOfAnotherKind() : null;
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
