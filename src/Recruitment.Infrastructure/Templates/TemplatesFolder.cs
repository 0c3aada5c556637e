using Recruitment.Application;
using Recruitment.Domain;

namespace Recruitment.Infrastructure.Templates;

/// <summary>The words and data that a council edits: its own folder, or the one that came with the service.</summary>
internal sealed class TemplatesFolder(ServiceSettings settings)
{
    private readonly string _folder = settings.TemplatesFolder is { Length: > 0 } own ? own : Path.Combine(AppContext.BaseDirectory, "templates");

    public string PathTo(params string[] names) => Path.Combine([_folder, .. names]);

    public string Read(params string[] names)
    {
        var path = PathTo(names);
        return File.Exists(path) ? WellFormedText.Of(File.ReadAllText(path)) : throw new TemplateFault(path, ["the file is not there"]);
    }
}
