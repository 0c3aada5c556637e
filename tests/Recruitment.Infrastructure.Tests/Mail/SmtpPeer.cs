using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>A real SMTP server, started once for the tests of a class. It fails as the recipient's address asks it to (peer/smtp.mjs).</summary>
public sealed class SmtpPeer : IAsyncLifetime, IAsyncDisposable
{
    private readonly BlockingCollection<JsonElement> _taken = [];
    private string[] _arguments = [];
    private Process _process = null!;

    public int Port { get; private set; }

    /// <summary>One of a test's own, which differs from other servers.</summary>
    /// <param name="how">"tls" from the first byte, "plain" without it, "ascii" without other letters in addresses, "steady" with a moment between taking a message and saying so.</param>
    /// <param name="certificate">The file of its key and certificate, where it has one that somebody trusts.</param>
    public static async Task<SmtpPeer> Start(string how, string certificate = "")
    {
        var peer = new SmtpPeer { _arguments = [how, certificate] };
        await peer.InitializeAsync();
        return peer;
    }

    public async Task InitializeAsync()
    {
        _process = Node.Start("smtp.mjs", _arguments);
        var port = new TaskCompletionSource<int>();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not { } said) return;
            if (!port.TrySetResult(int.TryParse(said, out var number) ? number : 0)) _taken.Add(JsonDocument.Parse(said).RootElement);
        };
        _process.BeginOutputReadLine();
        Port = await port.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>The next message that the server took in.</summary>
    public JsonElement Next() => _taken.TryTake(out var mail, TimeSpan.FromMinutes(2)) ? mail : throw new TimeoutException("The SMTP peer took nothing in");

    public bool HasMore => _taken.Count > 0;

    public async Task DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _taken.Dispose();
    }

    ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());
}
