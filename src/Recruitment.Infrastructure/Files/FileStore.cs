using System.Buffers;
using System.Security.Cryptography;
using Recruitment.Application;
using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Files;

/// <summary>Files by the hash of their bytes: data/files/ab/abcdef….</summary>
internal sealed class FileStore(DataFolder data) : IFileStore
{
    public async Task<Outcome<StoredFile>> Keep(Stream content, long limit, CancellationToken cancellationToken)
    {
        var incoming = Path.Combine(data.Folder("incoming"), Path.GetRandomFileName());
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var head = new ArrayBufferWriter<byte>();
            long size = 0;
            await using (var file = new FileStream(incoming, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1))
            {
                var buffer = new byte[64 * 1024];
                int read;
                while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
                {
                    size += read;
                    if (size > limit) return new CvIsTooLarge();
                    hash.AppendData(buffer, 0, read);
                    if (head.WrittenCount < 4096) head.Write(buffer.AsSpan(0, Math.Min(read, 4096 - head.WrittenCount)));
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                }

                if (size == 0) return new CvIsEmpty();
                file.Flush(flushToDisk: true);
            }

            var name = Convert.ToHexStringLower(hash.GetHashAndReset());
            File.Move(incoming, PathOf(name), overwrite: true);
            return new StoredFile(name, size, head.WrittenMemory);
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    public Stream Open(string hash) => File.OpenRead(PathOf(hash));

    private string PathOf(string hash) => Path.Combine(data.Folder(Path.Combine("files", hash[..2])), hash);
}
