using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Recruitment.Domain;

/// <summary>
/// Ids that sort by their moment and, within one, by the order in which they were made: version 7 of RFC 9562, where 26 of the bits that chance would fill count instead
/// (6.2, method 1). An id is an address, not a secret.
/// </summary>
public static class Ids
{
    private static readonly Series _series = new(RandomNumberGenerator.Fill);
    private static readonly AsyncLocal<Series?> _repeatable = new();

    public static Guid At(DateTimeOffset moment) => (_repeatable.Value ?? _series).Next(moment);

    /// <summary>From here on, in this flow of calls alone, the same lot and the same moments give the same ids: for a demonstration whose addresses stay.</summary>
    public static void DrawFrom(Random lot) => _repeatable.Value = new Series(lot.NextBytes);

    private sealed class Series(Series.Chance fill)
    {
        private int _last;

        public delegate void Chance(Span<byte> bytes);

        public Guid Next(DateTimeOffset moment)
        {
            Span<byte> id = stackalloc byte[16];
            fill(id);
            BinaryPrimitives.WriteInt64BigEndian(id, moment.ToUnixTimeMilliseconds() << 16);
            var number = (uint)Interlocked.Increment(ref _last);
            id[6] = (byte)(0x70 | (number >> 22 & 0x0F));
            id[7] = (byte)(number >> 14);
            id[8] = (byte)(0x80 | (number >> 8 & 0x3F));
            id[9] = (byte)number;
            return new Guid(id, bigEndian: true);
        }
    }
}
