using System.Text.RegularExpressions;
using Recruitment.Domain.Staff;

namespace Recruitment.EndToEnd;

/// <summary>The app on somebody's phone that shows a code every half minute.</summary>
internal static partial class Authenticator
{
    /// <summary>Reads the key from the page as the app would, and answers with the first code.</summary>
    public static async Task<byte[]> SetUpTheApp(this Visitor visitor, TimeProvider time)
    {
        var address = await visitor.Page.Locator("a[href^='otpauth']").GetAttributeAsync("href");
        var secret = FromBase32(Secret().Match(address!).Value);
        await visitor.Fill("Code that the app shows now", CodeOf(secret, time));
        await visitor.Press("Continue");
        await visitor.IsAt("Keep these recovery codes");
        return secret;
    }

    public static string CodeOf(byte[] secret, TimeProvider time) => TimeCode.Of(secret, TimeCode.StepAt(time.GetUtcNow()));

    private static byte[] FromBase32(string letters)
    {
        var bits = string.Concat(letters.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    [GeneratedRegex("(?<=secret=)[A-Z2-7]+", RegexOptions.None, 200)]
    private static partial Regex Secret();
}
