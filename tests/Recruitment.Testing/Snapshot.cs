using System.Runtime.CompilerServices;
using Shouldly;

namespace Recruitment.Testing;

/// <summary>
/// Compares text that people read with the file that was last agreed: Class.Method.verified.txt beside the test. What differs is left in Class.Method.received.txt;
/// to agree to it, rename that file.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string text, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{method}");
        var (verified, received) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var now = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        var agreed = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (now == agreed)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        now.ShouldBe(agreed, $"Look at {Path.GetFileName(received)}; if it is right, let it take the place of {Path.GetFileName(verified)}.");
    }
}
