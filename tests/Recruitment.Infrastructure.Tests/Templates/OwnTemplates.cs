namespace Recruitment.Infrastructure.Tests.Templates;

/// <summary>A council's own copy of the words and data.</summary>
internal sealed class OwnTemplates : IDisposable
{
    private int _changes;

    public OwnTemplates()
    {
        var from = Path.Combine(AppContext.BaseDirectory, "templates");
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("templates-").FullName;

    public string PathTo(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

    public string Read(string name) => File.ReadAllText(PathTo(name));

    public void Write(string name, string text)
    {
        File.WriteAllText(PathTo(name), text);
        File.SetLastWriteTimeUtc(PathTo(name), new DateTime(2026, 11, 20, 12, 0, ++_changes, DateTimeKind.Utc));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
