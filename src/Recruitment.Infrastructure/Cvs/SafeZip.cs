using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Recruitment.Infrastructure.Cvs;

/// <summary>A zip file that cannot hurt: its directory is measured before it is opened, and no part is unpacked beyond its limit, whatever the file says of itself.</summary>
internal sealed class SafeZip : IDisposable
{
    /// <summary>Word writes some dozens of parts, and one for each picture.</summary>
    public const int MaxEntries = 2_000;

    /// <summary>All parts together. Real documents of 10 MB hold pictures, which do not shrink.</summary>
    public const long MaxTotal = 200L * 1024 * 1024;

    /// <summary>Of one part, once it is larger than a megabyte: text shrinks to a tenth, a bomb to a thousandth.</summary>
    public const int MaxRatio = 200;

    /// <summary>The words of a document alone, headers of its pages included.</summary>
    public const long MaxWords = 20L * 1024 * 1024;

    private readonly ZipArchive _zip;
    private long _left = MaxWords;

    private SafeZip(ZipArchive zip) => _zip = zip;

    /// <summary>True where the file claims to unpack to what no document does.</summary>
    public bool IsBomb =>
        _zip.Entries.Sum(e => (double)e.Length) > MaxTotal
        || _zip.Entries.Any(e => e.Length > 1024 * 1024 && e.Length > MaxRatio * Math.Max(1, e.CompressedLength));

    /// <summary>Null where it is no zip file, or one with more entries than are worth counting.</summary>
    public static SafeZip? Open(Stream stream)
    {
        try
        {
            if (EntriesIn(stream) is not (> 0 and <= MaxEntries)) throw new InvalidDataException();
            var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (zip.Entries.Count is 0 or > MaxEntries) throw new InvalidDataException();
            return new SafeZip(zip);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            stream.Dispose();
            return null;
        }
    }

    /// <summary>More entries than are worth counting.</summary>
    public static bool HasTooMany(Stream stream)
    {
        using (stream) return EntriesIn(stream) > MaxEntries;
    }

    public bool Has(string name) => _zip.GetEntry(name) is not null;

    public IEnumerable<string> Names(string start, string end) =>
        _zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith(start, StringComparison.Ordinal) && n.EndsWith(end, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>One part that is there, ending with an exception where this and those that were read before it would be longer than they may be together.</summary>
    public Stream Part(string name) => new LimitedStream(_zip.GetEntry(name)!.Open(), read => (_left -= read) >= 0);

    public string? Text(string name, int atMost)
    {
        try
        {
            if (_zip.GetEntry(name) is not { } entry) return null;
            using var stream = entry.Open();
            var bytes = new byte[atMost];
            return Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, atMost, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>The number at the end of the file, read before the framework makes an object of each entry.</summary>
    private static int EntriesIn(Stream stream)
    {
        const int Record = 22;
        var tail = new byte[Math.Min(stream.Length, Record + ushort.MaxValue)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        stream.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        return at >= 0 && at + Record <= tail.Length ? BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10)) : 0;
    }
}

/// <summary>Reads no further than it may, and says so.</summary>
internal sealed class LimitedStream(Stream inner, Func<int, bool> mayRead) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        return mayRead(read) ? read : throw new InvalidDataException("The part is longer than it may be.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
