using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Recruitment.Domain.Staff;

/// <summary>The six digits of an authenticator app, which change every half minute. [RFC 6238, with SHA-1, 30 seconds and 6 digits, which is what every app knows]</summary>
public static class TimeCode
{
    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / 30;

    public static string Of(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard says SHA-1, and its known weakness does not touch HMAC.
        Span<byte> hash = stackalloc byte[20];
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6");
    }

    /// <summary>The half minute that the code belongs to: this one, the one before or the one after, but never one at or before <paramref name="lastUsed"/>. Null where it is wrong.</summary>
    public static long? Match(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long lastUsed)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
            if (step > lastUsed && CryptographicOperations.FixedTimeEquals(Ascii(Of(secret, step)), Ascii(digits))) return step;
        return null;
    }

    /// <summary>The secret as people type it into an app. [RFC 4648, base 32]</summary>
    public static string Base32(ReadOnlySpan<byte> secret)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var letters = new char[secret.Length * 8 / 5];
        for (var i = 0; i < letters.Length; i++)
        {
            var bit = i * 5;
            var pair = secret[bit / 8] << 8 | (bit / 8 + 1 < secret.Length ? secret[bit / 8 + 1] : 0);
            letters[i] = Alphabet[pair >> (11 - bit % 8) & 31];
        }

        return new string(letters);
    }

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);
}
