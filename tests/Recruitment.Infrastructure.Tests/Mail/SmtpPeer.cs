using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>A real SMTP server, started once for the tests of a class. It fails as the recipient's address asks it to (peer/smtp.mjs).</summary>
public sealed class SmtpPeer : IAsyncLifetime
{
    private readonly BlockingCollection<JsonElement> _taken = [];
    private Process _process = null!;

    public int Port { get; private set; }

    public async Task InitializeAsync()
    {
        _process = Node.Start("smtp.mjs");
        var port = new TaskCompletionSource<int>();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not { } said) return;
            if (!port.TrySetResult(int.TryParse(said, out var number) ? number : 0)) _taken.Add(JsonDocument.Parse(said).RootElement);
        };
        _process.BeginOutputReadLine();
        Port = await port.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>The next message that the server took in.</summary>
    public JsonElement Next() => _taken.TryTake(out var mail, TimeSpan.FromSeconds(20)) ? mail : throw new TimeoutException("The SMTP peer took nothing in");

    public bool HasMore => _taken.Count > 0;

    public async Task DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _taken.Dispose();
    }
}
