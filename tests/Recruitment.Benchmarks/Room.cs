using System.Net;
using System.Net.Sockets;

namespace Recruitment.Benchmarks;

/// <summary>A temporary folder for everything that is written, and ports that are free. The folder goes when all is measured.</summary>
internal sealed class Room(CancellationToken stop) : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recruitment-load-");
    private readonly List<Child> _children = [];
    private int _folders;

    public CancellationToken Stop => stop;

    public string NewFolder() => _folder.CreateSubdirectory($"{++_folders}").FullName;

    /// <summary>The service on this data, as it is delivered, but for what stands here.</summary>
    public Task<Child> StartService(string data) => Keep(Child.StartService(FreePort(), data, stop));

    public Task<Child> StartBare() => Keep(Child.StartBare(FreePort(), NewFolder(), stop));

    public async ValueTask DisposeAsync()
    {
        foreach (var child in _children) await child.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task<Child> Keep(Task<Child> starting)
    {
        var child = await starting;
        _children.Add(child);
        return child;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
