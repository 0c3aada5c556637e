using System.Buffers;
using System.Security.Cryptography;
using Recruitment.Application;
using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Files;

/// <summary>Files by the hash of their bytes: data/files/ab/abcdef…. Written beside, fsynced, then renamed: a name in the store is a whole file, whenever the power goes.</summary>
internal sealed class FileStore : IFileStore
{
    /// <summary>As much of a file as is needed to tell its kind.</summary>
    private const int HeadBytes = 4096;

    private readonly string _incoming;
    private readonly string _files;

    public FileStore(DataFolder data)
    {
        (_incoming, _files) = (data.Folder("incoming"), data.Folder("files"));
        // The 256 folders are made once, so that a new file never waits for the name of its folder to be on the disk.
        for (var i = 0; i < 256; i++) Directory.CreateDirectory(Path.Combine(_files, i.ToString("x2")));
        DurableFolder.Flush(_files);
    }

    public async Task<Outcome<StoredFile>> Keep(Stream content, long limit, CancellationToken cancellationToken)
    {
        var incoming = Path.Combine(_incoming, Path.GetRandomFileName());
        try
        {
            return await Keep(incoming, content, limit, cancellationToken);
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    public Stream Open(string hash) => new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read);

    public string PathOf(string hash) => Path.Combine(_files, hash[..2], hash);

    private async Task<Outcome<StoredFile>> Keep(string incoming, Stream content, long limit, CancellationToken cancellationToken)
    {
        var written = await Write(incoming, content, limit, cancellationToken);
        if (written.Value is not { } file) return written;
        var path = PathOf(file.Hash);
        // Moved when it is closed: Windows moves no open file, and nobody is to find it locked under its own name.
        if (!File.Exists(path)) File.Move(incoming, path, overwrite: true);
        // Even where it was there: whoever put it there may not have come to this line yet.
        DurableFolder.Flush(Path.GetDirectoryName(path)!);
        return written;
    }

    private static async Task<Outcome<StoredFile>> Write(string incoming, Stream content, long limit, CancellationToken cancellationToken)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = new ArrayBufferWriter<byte>(HeadBytes);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            await using var file = new FileStream(incoming, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 0);
            long size = 0;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
            {
                size += read;
                if (size > limit) return new CvIsTooLarge();
                sha.AppendData(buffer, 0, read);
                if (head.WrittenCount < HeadBytes) head.Write(buffer.AsSpan(0, Math.Min(read, HeadBytes - head.WrittenCount)));
                file.Write(buffer, 0, read);
            }

            if (size == 0) return new CvIsEmpty();
            file.Flush(flushToDisk: true);
            return new StoredFile(Convert.ToHexStringLower(sha.GetHashAndReset()), size, head.WrittenMemory);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
