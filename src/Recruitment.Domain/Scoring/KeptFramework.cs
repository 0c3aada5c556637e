namespace Recruitment.Domain.Scoring;

/// <summary>The text of a framework that was in force, kept for good so that a sheet can be read as it was written, whatever the file says today.</summary>
public sealed class KeptFramework
{
    private KeptFramework()
    {
    }

    public string Version { get; private init; } = "";

    public string Label { get; private init; } = "";

    public string Text { get; private init; } = "";

    public DateTimeOffset KeptAt { get; private init; }

    public static KeptFramework Of(Framework framework, string text, DateTimeOffset now) =>
        new() { Version = framework.Version, Label = framework.Label, Text = text, KeptAt = now };
}
