using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Keeps files by the hash of their bytes. A file is on the disk for good (fsynced, and so is its folder) before its name is given out.</summary>
public interface IFileStore
{
    /// <summary>Streams the bytes in, refusing what is empty or longer than <paramref name="limit"/>.</summary>
    Task<Outcome<StoredFile>> Keep(Stream content, long limit, CancellationToken cancellationToken);

    Stream Open(string hash);
}

/// <summary>A file in the store, and its first bytes by which its kind is told.</summary>
public sealed record StoredFile(string Hash, long Size, ReadOnlyMemory<byte> Head);

/// <summary>Looks at a CV: what kind of file it is, and what can be read from it.</summary>
public interface ICvReader
{
    /// <summary>The kind of the bytes, or the refusal that says what to send instead. Names and declared types prove nothing.</summary>
    Outcome<CvFile> Recognise(StoredFile file, string fileName);

    /// <summary>The words of the CV; empty where there are none to be had (a photo, an odd file, a missing tool). Never throws for what is in the file.</summary>
    Task<string> TextOf(CvFile cv, CancellationToken cancellationToken);
}

public static class CvLimits
{
    public const long MaxBytes = 10 * 1024 * 1024;
}

public sealed record CvIsEmpty() : Refusal("The file you chose is empty. Choose the file that has your CV in it.");

public sealed record CvIsTooLarge() : Refusal("Your CV must be smaller than 10 MB. Save it again without large pictures, or send a photo of it.");

public sealed record CvIsOfAnotherKind() : Refusal("Your CV must be a PDF, Word document, OpenDocument text, RTF, plain text or a photo (JPG, PNG or HEIC).");

public sealed record CvIsNotWhatItSays(string Extension)
    : Refusal($"This file is named {Extension} but is something else inside. Open it, save it again as a PDF or Word document, and choose that.");
