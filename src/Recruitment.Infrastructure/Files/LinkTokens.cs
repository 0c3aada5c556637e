using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Recruitment.Application.Candidates;

namespace Recruitment.Infrastructure.Files;

/// <summary>Tokens by HMAC from a key that lives in the data folder, never in the database.</summary>
internal sealed class LinkTokens(DataFolder data) : ILinkTokens
{
    private readonly Lazy<byte[]> _key = new(() => KeyIn(Path.Combine(data.Keys(), "links.key")));

    public string TokenOf(Guid linkId) => Base64Url.EncodeToString(HMACSHA256.HashData(_key.Value, linkId.ToByteArray()));

    public string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static byte[] KeyIn(string path)
    {
        if (!File.Exists(path)) File.WriteAllBytes(path, RandomNumberGenerator.GetBytes(32));
        return File.ReadAllBytes(path);
    }
}
