using Recruitment.Application;

namespace Recruitment.Infrastructure;

internal sealed class DataFolder
{
    private readonly string _root;

    public DataFolder(string root)
    {
        _root = Path.GetFullPath(root);
        try
        {
            Directory.CreateDirectory(_root);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartFault($"Recruitment:DataFolder is \"{root}\", and the service cannot make that folder: {e.Message}");
        }
    }

    public string PathTo(string name) => Path.Combine(_root, name);

    /// <summary>A folder below, made if it is not there.</summary>
    public string Folder(string name) => Directory.CreateDirectory(PathTo(name)).FullName;

    /// <summary>Keys of links and cookies: for the service's own user only.</summary>
    public string Keys()
    {
        var keys = Folder("keys");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return keys;
    }
}
