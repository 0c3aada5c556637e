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

    /// <summary>Files of which it is not known yet whether a row will name them.</summary>
    private readonly Dictionary<string, Hold> _held = new(StringComparer.Ordinal);

    /// <summary>Longer than any upload takes.</summary>
    private static readonly TimeSpan _leftAfter = TimeSpan.FromDays(1);

    public FileStore(DataFolder data, TimeProvider time)
    {
        (_incoming, _files) = (data.Folder("incoming"), data.Folder("files"));
        // Only a process that was killed in the middle of an upload leaves a file there.
        foreach (var left in new DirectoryInfo(_incoming).EnumerateFiles().Where(f => f.LastWriteTimeUtc < time.GetUtcNow().UtcDateTime - _leftAfter)) left.Delete();
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

    public void Release(string hash, bool isNeeded)
    {
        lock (_held)
        {
            if (!_held.TryGetValue(hash, out var hold)) return;
            hold.IsNeeded |= isNeeded;
            if (--hold.Tries > 0) return;
            _held.Remove(hash);
            if (hold is { MayGo: true, IsNeeded: false }) File.Delete(PathOf(hash));
        }
    }

    public void Doubt(string hash)
    {
        lock (_held)
        {
            HoldOn(hash);
            _held[hash].MayGo = true;
        }
    }

    public IEnumerable<string> CameBefore(DateTimeOffset moment) =>
        new DirectoryInfo(_files).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.Name.Length == 64 && f.LastWriteTimeUtc < moment.UtcDateTime).Select(f => f.Name)
            .Where(hash => { lock (_held) return !_held.ContainsKey(hash); });

    public Stream Open(string hash) => new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read);

    public string PathOf(string hash) => Path.Combine(_files, hash[..2], hash);

    private async Task<Outcome<StoredFile>> Keep(string incoming, Stream content, long limit, CancellationToken cancellationToken)
    {
        var written = await Write(incoming, content, limit, cancellationToken);
        if (written.Value is not { } file) return written;
        Settle(incoming, file.Hash);
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
                Append(file, buffer.AsSpan(0, read));
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

    private static void Append(FileStream file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            file.Write(bytes);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // EFBIG, the system lets no file grow longer: to the framework that is a wrong argument, to us a disk without room.
            throw new IOException(e.Message, 27);
        }
    }

    private void Settle(string incoming, string hash)
    {
        var path = PathOf(hash);
        HoldOn(hash);
        try
        {
            // Moved when it is closed: Windows moves no open file, and nobody is to find it locked under its own name.
            if (!File.Exists(path))
            {
                lock (_held) _held[hash].MayGo = true;
                File.Move(incoming, path, overwrite: true);
            }

            // Even where it was there: whoever put it there may not have come to this line yet.
            DurableFolder.Flush(Path.GetDirectoryName(path)!);
        }
        catch
        {
            Release(hash, isNeeded: false);
            throw;
        }
    }

    /// <summary>From here on nobody takes the file away.</summary>
    private void HoldOn(string hash)
    {
        lock (_held)
        {
            if (_held.TryGetValue(hash, out var hold)) hold.Tries++;
            else _held.Add(hash, new Hold { Tries = 1 });
        }
    }

    private sealed class Hold
    {
        public int Tries { get; set; }

        public bool MayGo { get; set; }

        public bool IsNeeded { get; set; }
    }
}
