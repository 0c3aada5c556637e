using System.Diagnostics;

namespace Recruitment.Testing;

/// <summary>The service in a process of its own, on the files of a test: for what can only be done to a whole process.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private ServiceProcess(Process process, Uri address)
    {
        (_process, _http) = (process, new HttpClient { BaseAddress = address });
        Browser = new Browser(_http);
    }

    public int Id => _process.Id;

    public Browser Browser { get; }

    /// <param name="files">Whose database and folder the process has from here on.</param>
    /// <param name="environment">Settings, and what the system itself looks for there.</param>
    /// <param name="first">What the shell does before it becomes the service.</param>
    public static async Task<ServiceProcess> Start(TestService files, IReadOnlyDictionary<string, string> environment, string first = "")
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"{first} exec dotnet \"$0\" \"$@\"", typeof(Program).Assembly.Location, "--urls=http://127.0.0.1:0", "--environment=Production", $"--Recruitment:DataFolder={files.DataFolder}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        return new ServiceProcess(process, await AddressOf(process.StandardOutput));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<Uri> AddressOf(StreamReader output)
    {
        var said = "";
        // It says nothing more once it has ended: a service that does not start leaves no process behind.
        while (!said.Contains("http://127.0.0.1:", StringComparison.Ordinal)) said = await output.ReadLineAsync() ?? throw new InvalidOperationException("The service did not start.");
        _ = output.ReadToEndAsync();
        return new Uri(said[said.IndexOf("http://", StringComparison.Ordinal)..].Trim());
    }
}
