using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Recruitment.Benchmarks;

/// <summary>A web server in a process of its own, on loopback.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private bool _ended;

    private Child(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>The program that is measured.</summary>
    public static string Service { get; set; } = typeof(Child).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Service").Value!;

    public Uri Address { get; }

    /// <summary>From the start of the process to the first answer that says it is ready.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>In memory now, and of that what no other process shares.</summary>
    public (double WorkingSet, double Private) Megabytes
    {
        get
        {
            _process.Refresh();
            var shares = $"/proc/{_process.Id}/smaps_rollup";
            var own = File.Exists(shares)
                ? File.ReadLines(shares).Where(line => line.StartsWith("Private_", StringComparison.Ordinal)).Sum(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])) * 1024
                : _process.PrivateMemorySize64;
            return (_process.WorkingSet64 / 1e6, own / 1e6);
        }
    }

    public static Task<Child> StartService(int port, string data, CancellationToken stop)
    {
        string[] arguments =
        [
            Service, "--urls", $"http://127.0.0.1:{port}", "--environment", "Production", "--Recruitment:DataFolder", data,
            "--Recruitment:UploadsPerMinute", "0", "--Recruitment:SignInsPerMinute", "0", "--Recruitment:RequireSecondFactor", "false",
        ];
        return Start(port, "/health/ready", Path.GetDirectoryName(Service)!, arguments, stop);
    }

    public static Task<Child> StartBare(int port, string data, CancellationToken stop) =>
        Start(port, "/ready", AppContext.BaseDirectory, [typeof(Child).Assembly.Location, "bare", $"http://127.0.0.1:{port}", data], stop);

    /// <summary>Ends it as a service manager would, and waits for it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended) return;
        _ended = true;
        if (!_process.HasExited)
        {
            if (OperatingSystem.IsWindows()) _process.Kill();
            else using (Process.Start("kill", _process.Id.ToString())) { }
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill();
            }
        }

        _process.Dispose();
    }

    private static async Task<Child> Start(int port, string ready, string folder, string[] arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var clock = Stopwatch.StartNew();
        var child = new Child(Process.Start(start)!, new Uri($"http://127.0.0.1:{port}"));
        child.Listen();
        using var http = new HttpClient { BaseAddress = child.Address };
        while (!await child.Answers(http, ready, stop)) await Task.Delay(10, stop);
        child.ReadyAfter = clock.Elapsed;
        return child;
    }

    private void Listen()
    {
        void Keep(object sender, DataReceivedEventArgs said)
        {
            lock (_said) _said.AppendLine(said.Data);
        }

        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task<bool> Answers(HttpClient http, string path, CancellationToken stop)
    {
        if (_process.HasExited) throw new InvalidOperationException($"It ended with {_process.ExitCode} before it was ready:\n{_said}");
        try
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
