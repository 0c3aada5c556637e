namespace Recruitment.Infrastructure;

/// <summary>The folder under which the service keeps everything it writes.</summary>
internal sealed class DataFolder
{
    private readonly string _root;

    public DataFolder(string root)
    {
        _root = Path.GetFullPath(root);
        Directory.CreateDirectory(_root);
    }

    public string PathTo(string name) => Path.Combine(_root, name);

    /// <summary>A folder below, made if it is not there.</summary>
    public string Folder(string name) => Directory.CreateDirectory(PathTo(name)).FullName;
}
