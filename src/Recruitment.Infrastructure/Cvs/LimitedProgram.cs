using System.Diagnostics;
using System.Text;
using Recruitment.Application.JobApplications;

namespace Recruitment.Infrastructure.Cvs;

/// <summary>
/// A program that reads strangers' files, in a child process that has next to nothing: no environment, no files to write, a second or two of processor, half a gigabyte of
/// addresses (by prlimit, where there is one), and a few seconds by the clock. Where the program is missing, CVs are taken all the same and only not read.
/// </summary>
internal sealed class LimitedProgram(string program, params string[] arguments) : IDisposable
{
    /// <summary>Stands among the arguments for the file.</summary>
    public const string File = "{file}";

    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _queue = TimeSpan.FromSeconds(2);

    /// <summary>It is installed here.</summary>
    public bool IsThere => _tool.Value is not null;

    private readonly Lazy<string?> _tool = new(() => InPath(program));
    private readonly Lazy<string?> _limiter = new(() => OperatingSystem.IsLinux() ? InPath("prlimit") : null);
    private readonly SemaphoreSlim _atOnce = new(Math.Max(1, Environment.ProcessorCount));

    public async Task<CvWords> WordsOf(string path, CancellationToken cancellationToken)
    {
        if (_tool.Value is not { } tool) return CvWords.NoProgram;
        if (!await _atOnce.WaitAsync(_queue, cancellationToken)) return CvWords.Later;
        try
        {
            using var process = Start(tool, path);
            return await Read(process, cancellationToken);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return CvWords.NoProgram;
        }
        finally
        {
            _atOnce.Release();
        }
    }

    public void Dispose() => _atOnce.Dispose();

    private Process Start(string tool, string path)
    {
        string[] read = [.. arguments.Select(a => a == File ? path : a)];
        string[] limits = ["--cpu=4", "--as=536870912", "--fsize=0", "--nofile=32", "--core=0", "--", tool];
        var start = _limiter.Value is { } limiter ? new ProcessStartInfo(limiter, [.. limits, .. read]) : new ProcessStartInfo(tool, read);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.WorkingDirectory = Path.GetDirectoryName(path);
        // Nothing of ours goes to a program that reads strangers' files. Windows cannot start a program without this one.
        var root = Environment.GetEnvironmentVariable("SystemRoot");
        start.Environment.Clear();
        if (root is not null) start.Environment["SystemRoot"] = root;
        return Process.Start(start)!;
    }

    private static async Task<CvWords> Read(Process process, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_longest);
        try
        {
            process.StandardInput.Close();
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var buffer = new char[CvLimits.MaxCharacters];
            var length = await process.StandardOutput.ReadBlockAsync(buffer, timeout.Token);
            if (length == buffer.Length) return CvWords.Of(new string(buffer));
            await process.WaitForExitAsync(timeout.Token);
            return process.ExitCode == 0 ? CvWords.Of(new string(buffer, 0, length)) : CvWords.Unreadable;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return CvWords.TookTooLong;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static string? InPath(string tool)
    {
        if (Path.IsPathRooted(tool)) return System.IO.File.Exists(tool) ? tool : null;
        var name = OperatingSystem.IsWindows() ? tool + ".exe" : tool;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(System.IO.File.Exists);
    }
}
