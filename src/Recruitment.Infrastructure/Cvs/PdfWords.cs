using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Cvs;

/// <summary>The words of a PDF, through pdftotext.</summary>
internal sealed class PdfWords(CvReaderSettings settings) : IDisposable
{
    private readonly LimitedProgram _program = new(settings.PdfToText, "-q", "-l", "30", "-enc", "UTF-8", "-nopgbrk", "-eol", "unix", LimitedProgram.File, "-");

    public Task<CvWords> Of(string path, CancellationToken cancellationToken) => _program.WordsOf(path, cancellationToken);

    public void Dispose() => _program.Dispose();
}

/// <summary>The words of an older Word file, through catdoc, or antiword where only that is installed. Where neither is, a person opens it.</summary>
internal sealed class DocWords(CvReaderSettings settings) : IDisposable
{
    private readonly LimitedProgram _catdoc = new(settings.CatDoc, "-d", "utf-8", "-w", LimitedProgram.File);
    private readonly LimitedProgram _antiword = new(settings.AntiWord, "-m", "UTF-8.txt", "-w", "0", LimitedProgram.File);

    public Task<CvWords> Of(string path, CancellationToken cancellationToken) => (_catdoc.IsThere ? _catdoc : _antiword).WordsOf(path, cancellationToken);

    public void Dispose()
    {
        _catdoc.Dispose();
        _antiword.Dispose();
    }
}
