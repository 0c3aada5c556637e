namespace Recruitment.Application;

internal sealed class Addresses(ServiceSettings settings)
{
    /// <summary>Stands in a kept message where the private token goes as it leaves.</summary>
    public const string LinkMark = "((link))";

    /// <summary>The address of a private page ("application", "reference"), with the mark where its token goes.</summary>
    public string Private(string page) => Page($"/{page}/") + LinkMark;

    public string Page(string path) => new Uri(settings.PublicAddress, path).AbsoluteUri;
}
