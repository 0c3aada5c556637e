using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Keeps files by the hash of their bytes. A file is on the disk for good (fsynced, and so is its folder) before its name is given out.</summary>
public interface IFileStore
{
    /// <summary>Streams the bytes in, refusing what is empty or longer than <paramref name="limit"/>.</summary>
    /// <remarks>Whoever keeps a file <see cref="Release">releases</see> it once it is known whether a row names it.</remarks>
    Task<Outcome<StoredFile>> Keep(Stream content, long limit, CancellationToken cancellationToken);

    /// <summary>A file that came with this try, and that neither this one nor another that sends the same bytes at this moment needs, is deleted.</summary>
    void Release(string hash, bool isNeeded);

    /// <summary>The row that named this file is gone: unless somebody needs it after all, it is deleted when it is <see cref="Release">released</see>.</summary>
    void Doubt(string hash);

    /// <summary>The names of files that came before this moment and that nobody sends just now.</summary>
    IEnumerable<string> CameBefore(DateTimeOffset moment);

    Stream Open(string hash);
}

/// <summary>A file in the store, and its first bytes by which its kind is told.</summary>
public sealed record StoredFile(string Hash, long Size, ReadOnlyMemory<byte> Head);

/// <summary>Looks at a CV: what kind of file it is, and what can be read from it.</summary>
public interface ICvReader
{
    /// <summary>The kind of the bytes, or the refusal that says what to send instead. Names and declared types prove nothing.</summary>
    Outcome<CvFile> Recognise(StoredFile file, string fileName);

    /// <summary>The words of the CV, and whether they could be had. Never throws for what is in the file, and never takes longer than a few seconds.</summary>
    Task<CvWords> WordsOf(CvFile cv, CancellationToken cancellationToken);
}

/// <summary>What came of reading a file. <see cref="CvTextState.Waiting"/>: there was no time now, a sweep will try again.</summary>
public readonly record struct CvWords(CvTextState State, string Text, CvNotRead? NotRead = null)
{
    public static CvWords None { get; } = new(CvTextState.NoWords, "", CvNotRead.NoWordsInIt);

    public static CvWords OfAnotherKind { get; } = new(CvTextState.NoWords, "", CvNotRead.AnotherKind);

    public static CvWords Unreadable { get; } = new(CvTextState.Unreadable, "", CvNotRead.Damaged);

    public static CvWords NoProgram { get; } = new(CvTextState.Unreadable, "", CvNotRead.NoProgram);

    public static CvWords TookTooLong { get; } = new(CvTextState.Unreadable, "", CvNotRead.TookTooLong);

    public static CvWords Fault { get; } = new(CvTextState.Unreadable, "", CvNotRead.Fault);

    public static CvWords Later { get; } = new(CvTextState.Waiting, "");

    /// <summary>Read, unless there was nothing but space. Whatever the file held, these are whole letters, and no more of them than we keep.</summary>
    public static CvWords Of(string text) =>
        WellFormedText.Cut(WellFormedText.Of(text), CvLimits.MaxCharacters).Trim() is { Length: > 0 } words ? new CvWords(CvTextState.Read, words) : None;
}

public static class CvLimits
{
    public const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Two hundred thousand characters are eighty pages: nobody's CV, and enough of anything else.</summary>
    public const int MaxCharacters = 200_000;
}

public sealed record CvIsEmpty() : Refusal("The file you chose is empty. Choose the file that has your CV in it");

public sealed record CvIsTooLarge() : Refusal("Your CV must be smaller than 10 MB. Save it again without large pictures, or send a photo of it");

public sealed record CvIsOfAnotherKind() : Refusal("Your CV must be a PDF, Word document, OpenDocument text, RTF, plain text or a photo (JPG, PNG or HEIC)");

public sealed record CvIsNotWhatItSays(string Extension, string Inside)
    : Refusal($"This file is named {Extension} but is {Inside} inside. Open it, save it as a PDF or Word document, and choose that");

public sealed record CvUnpacksWithoutEnd() : Refusal("This file unpacks to far more than a CV can hold. Save your CV as a PDF, and choose that");
