using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>Runs the scripts beside the tests, whose packages are installed once.</summary>
internal static class Node
{
    private static readonly Lazy<string> _folder = new(Install);

    /// <summary>What the script says about the text, as JSON.</summary>
    public static async Task<JsonElement> Read(string script, string text)
    {
        using var process = Start(script);
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(text));
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync();
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, complaint);
        return JsonDocument.Parse(said).RootElement;
    }

    public static Process Start(string script, params string[] arguments) => Process.Start(new ProcessStartInfo("node", [Path.Combine(_folder.Value, script), .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    private static string Install()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Recruitment.sln"))) root = root.Parent!;
        var folder = Path.Combine(root.FullName, "tests", "Recruitment.Infrastructure.Tests", "Mail", "peer");
        if (Directory.Exists(Path.Combine(folder, "node_modules", "smtp-server"))) return folder;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund", "--silent"]))!;
        npm.WaitForExit();
        npm.ExitCode.ShouldBe(0, $"npm ci in {folder}");
        return folder;
    }
}
