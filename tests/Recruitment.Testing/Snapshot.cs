using System.Runtime.CompilerServices;
using Shouldly;

namespace Recruitment.Testing;

/// <summary>
/// Compares text that people read with the file that was last agreed: Class.Method.verified.txt beside the test. What differs is left in Class.Method.received.txt;
/// to agree to it, rename that file.
/// </summary>
internal static class Snapshot
{
    /// <param name="of">Which of several, where one test looks at many: Class.Method_of.verified.txt.</param>
    public static void Verify(string text, string of = "", [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{method}{(of == "" ? "" : "_" + of)}");
        Verify(text, $"{stem}.verified.txt", $"{stem}.received.txt");
    }

    /// <summary>The same for a file that stands elsewhere and is read for its own sake.</summary>
    public static void VerifyFile(string text, string verified, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "") => Verify(
        text, verified, Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{method}.received.txt"));

    private static void Verify(string text, string verified, string received)
    {
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
