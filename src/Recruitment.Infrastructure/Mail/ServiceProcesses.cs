namespace Recruitment.Infrastructure.Mail;

/// <summary>
/// Which processes of the service are alive on this data folder. Each holds a file of its own under a lock that the system lets go when the process ends, however it ends: so what a
/// killed one had claimed is free at once. (src/decisions/0020)
/// </summary>
internal sealed class ServiceProcesses(DataFolder data) : IDisposable
{
    private const string Folder = "running";

    private readonly Guid _id = Guid.NewGuid();
    private readonly Lock _once = new();
    private FileStream? _held;

    /// <summary>The name of this process. Whoever asks for it holds its file from then on.</summary>
    public Guid Mine()
    {
        lock (_once) _held ??= Hold(_id, FileMode.CreateNew, FileOptions.DeleteOnClose);
        return _id;
    }

    public bool IsAlive(Guid id)
    {
        if (id == _id) return true;
        try
        {
            using var left = Hold(id, FileMode.Open);
            File.Delete(left.Name);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public void Dispose() => _held?.Dispose();

    private FileStream Hold(Guid id, FileMode mode, FileOptions options = FileOptions.None) =>
        new(Path.Combine(data.Folder(Folder), id.ToString("N")), mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, options);
}
